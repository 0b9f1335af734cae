import { useLingui } from '@lingui/react/macro';
import { useParams } from '@tanstack/react-router';
import { ErrorState, LoadingState, NotFoundState } from '@vedomo/ui/states';
import { useEffect } from 'react';
import { useQuery } from 'urql';
import { ClassInvitationsDocument } from '../../gql/graphql.ts';
import { refusalOf } from '../../lib/refusal.ts';
import { ClassInvitationsView } from './class-invitations-view.tsx';

/** The families of a class: who is invited, who has come, and the sheet of invitations to print. */
export default function ClassInvitationsPage() {
  const { t } = useLingui();
  const { classId }: { classId: string } = useParams({ strict: false });
  const [{ data, error, fetching, stale }, again] = useQuery({
    query: ClassInvitationsDocument,
    variables: { classId },
  });
  const title = data?.classInvitations.title ?? '';
  useEffect(() => {
    document.title = title ? t`Приглашения ${title} — Ведомо` : t`Приглашения — Ведомо`;
  }, [title, t]);
  const reload = () => again({ requestPolicy: 'network-only' });

  if (data)
    return (
      <ClassInvitationsView
        key={classId}
        page={data.classInvitations}
        loading={fetching || stale}
        onPrinted={reload}
      />
    );
  if (!error) return <LoadingState />;
  const { reason, reference } = refusalOf(error);
  return reason === 'NOT_FOUND' ? (
    <NotFoundState title={t`Этого класса здесь нет, или он вам не открыт`} />
  ) : (
    <ErrorState reference={reference} onRetry={reload} retrying={fetching} />
  );
}
