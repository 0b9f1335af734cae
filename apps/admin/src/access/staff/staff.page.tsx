import { useLingui } from '@lingui/react/macro';
import { ErrorState, LoadingState, NotFoundState } from '@vedomo/ui/states';
import { useEffect } from 'react';
import { useQuery } from 'urql';
import { StaffInvitationsDocument } from '../../gql/graphql.ts';
import { refusalOf } from '../../lib/refusal.ts';
import { StaffView } from './staff-view.tsx';

/** The school's staff: who may sign in, in which role, and who is invited. */
export default function StaffPage() {
  const { t } = useLingui();
  const [{ data, error, fetching, stale }, again] = useQuery({ query: StaffInvitationsDocument });
  useEffect(() => {
    document.title = t`Сотрудники — Ведомо`;
  }, [t]);
  const reload = () => again({ requestPolicy: 'network-only' });

  if (data) return <StaffView staff={data.staffInvitations} loading={fetching || stale} onChanged={reload} />;
  if (!error) return <LoadingState />;
  const { reason, reference } = refusalOf(error);
  return reason === 'NOT_FOUND' ? (
    <NotFoundState />
  ) : (
    <ErrorState reference={reference} onRetry={reload} retrying={fetching} />
  );
}
