import { Plural, useLingui } from '@lingui/react/macro';
import { useParams } from '@tanstack/react-router';
import { DataTable } from '@vedomo/ui/data-table';
import { Card } from '@vedomo/ui/family/card';
import { ButtonLink } from '@vedomo/ui/family/button';
import { UiLink } from '@vedomo/ui/link';
import { PageHeader } from '@vedomo/ui/page-header';
import { EmptyState, LoadingState } from '@vedomo/ui/states';
import { useEffect } from 'react';
import { useQuery } from 'urql';
import { RosterCardDocument } from '../gql/graphql.ts';
import { useDates } from '../lib/dates.ts';
import { FailedQuery } from './failed-query.tsx';
import css from './roster.module.css';
import { useStudentColumns } from './use-student-columns.tsx';

/** One class: who leads it, who is in it, and whom to call. */
export default function ClassCardPage() {
  const { t } = useLingui();
  const { within } = useDates();
  const { classId = '' }: { classId?: string } = useParams({ strict: false });
  const [{ data, error, fetching }, again] = useQuery({ query: RosterCardDocument, variables: { classId } });
  const columns = useStudentColumns();
  const title = data?.rosterCard.title ?? '';
  useEffect(() => {
    document.title = title ? t`${title}: люди — Ведомо` : t`Класс — Ведомо`;
  }, [title, t]);

  if (error && !data)
    return (
      <FailedQuery
        error={error}
        fetching={fetching}
        onRetry={() => again({ requestPolicy: 'network-only' })}
      />
    );
  if (!data) return <LoadingState />;
  const { students, teachers, viewerCanInvite, viewerCanSeeWeek } = data.rosterCard;
  const lead = teachers.map(({ name, startsOn, endsOn }) =>
    endsOn ? `${name} (${within(startsOn, endsOn)})` : name,
  );
  return (
    <div className={css.page}>
      <PageHeader
        above={<UiLink href="/roster">{t`Классы и люди`}</UiLink>}
        title={
          <>
            {title}:{' '}
            <Plural
              value={students.length}
              one="# ученик"
              few="# ученика"
              many="# учеников"
              other="# учеников"
            />
          </>
        }
        note={
          lead.length > 0
            ? t`Классный руководитель: ${lead.join(', ')}`
            : t`Классный руководитель не назначен`
        }
        actions={
          <>
            {viewerCanInvite ? (
              <ButtonLink href={`/classes/${classId}/invitations`}>{t`Приглашения`}</ButtonLink>
            ) : null}
            {viewerCanSeeWeek ? (
              <ButtonLink href={`/classes/${classId}/week`}>{t`Неделя класса`}</ButtonLink>
            ) : null}
          </>
        }
      />
      <Card compact>
        <DataTable
          caption={t`Ученики ${title} и их родители`}
          columns={columns}
          rows={students}
          rowKey={({ studentId }) => studentId}
          empty={
            <EmptyState
              title={t`В классе пока никого нет`}
            >{t`Ученики появятся со следующей загрузкой.`}</EmptyState>
          }
        />
      </Card>
    </div>
  );
}
