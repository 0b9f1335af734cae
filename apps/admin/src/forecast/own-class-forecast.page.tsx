import { useLingui } from '@lingui/react/macro';
import { Navigate } from '@tanstack/react-router';
import { EmptyState, ErrorState, LoadingState } from '@vedomo/ui/states';
import { useQuery } from 'urql';
import { OwnClassDocument } from '../gql/graphql.ts';
import { refusalOf } from '../lib/refusal.ts';

/** From the side column, which knows no class: to the forecast of the one that the class teacher's week opens on. */
export default function OwnClassForecastPage() {
  const { t } = useLingui();
  const [{ data, error, fetching }, again] = useQuery({ query: OwnClassDocument });
  if (error && !data)
    return (
      <ErrorState
        reference={refusalOf(error).reference}
        onRetry={() => again({ requestPolicy: 'network-only' })}
        retrying={fetching}
      />
    );
  if (!data) return <LoadingState blocks={[72, 60, 420]} />;
  const classId = data.classWeek?.classId;
  if (!classId)
    return (
      <EmptyState title={t`За вами не закреплён ни один класс`}>
        {t`Классного руководителя назначает администратор школы.`}
      </EmptyState>
    );
  return <Navigate to="/classes/$classId/forecast" params={{ classId }} replace />;
}
