import { plural } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import { useNavigate } from '@tanstack/react-router';
import { type Column, DataTable } from '@vedomo/ui/data-table';
import { Card } from '@vedomo/ui/family/card';
import { UiLink } from '@vedomo/ui/link';
import { PageHeader } from '@vedomo/ui/page-header';
import { Rate } from '@vedomo/ui/rate';
import { EmptyState, ErrorState, LoadingState, NotFoundState } from '@vedomo/ui/states';
import type { Sort } from '@vedomo/ui/data-table';
import { useEffect, useMemo, useState } from 'react';
import { useQuery } from 'urql';
import { InvitationClassesDocument, type InvitationClassesQuery } from '../../gql/graphql.ts';
import { refusalOf } from '../../lib/refusal.ts';
import css from './staff.module.css';

type ClassRow = InvitationClassesQuery['invitationClasses'][number];

const sum = (rows: readonly ClassRow[], count: (row: ClassRow) => number) =>
  rows.reduce((total, row) => total + count(row), 0);

/** The classes whose families one may invite; with one class its own list is the page. */
export default function InvitationClassesPage() {
  const { t } = useLingui();
  const navigate = useNavigate();
  const [{ data, error, fetching }, again] = useQuery({ query: InvitationClassesDocument });
  const [sort, setSort] = useState<Sort | undefined>();
  const columns = useClassColumns();
  const rows = data?.invitationClasses;
  const only = rows?.length === 1 ? rows[0]!.classId : null;
  useEffect(() => {
    document.title = t`Приглашения — Ведомо`;
    if (only) void navigate({ href: `/classes/${only}/invitations`, replace: true });
  }, [only, navigate, t]);

  if (!rows || only) {
    if (!error) return <LoadingState />;
    const { reason, reference } = refusalOf(error);
    return reason === 'NOT_FOUND' ? (
      <NotFoundState />
    ) : (
      <ErrorState
        reference={reference}
        retrying={fetching}
        onRetry={() => again({ requestPolicy: 'network-only' })}
      />
    );
  }
  const seats = sum(rows, (row) => row.seats);
  const joined = sum(rows, (row) => row.joined);
  const notInvited = sum(rows, (row) => row.notInvited);
  return (
    <div className={css.page}>
      <PageHeader
        title={
          rows.length === 0
            ? t`Приглашать пока некого`
            : t`${plural(joined, { one: 'Вошёл #', few: 'Вошли #', many: 'Вошли #', other: 'Вошли #' })} из ${plural(seats, { one: '# родителя', few: '# родителей', many: '# родителей', other: '# родителя' })}`
        }
        note={rows.length === 0 ? undefined : <Trans>Не приглашены: {notInvited}</Trans>}
      />
      <Card>
        <DataTable
          caption={t`Приглашения по классам`}
          columns={columns}
          rows={rows}
          rowKey={({ classId }) => classId}
          sort={sort}
          onSort={setSort}
          empty={
            <EmptyState title={t`Здесь пока нет классов`}>
              {t`Классы появляются после загрузки списков, классного руководителя назначает администратор.`}
            </EmptyState>
          }
        />
      </Card>
    </div>
  );
}

function useClassColumns(): Column<ClassRow>[] {
  const { t } = useLingui();
  return useMemo(
    () => [
      {
        key: 'title',
        head: t`Класс`,
        rowHead: true,
        sortValue: ({ title }) => title,
        render: ({ classId, title }) => <UiLink href={`/classes/${classId}/invitations`}>{title}</UiLink>,
      },
      {
        key: 'joined',
        head: t`Вошли`,
        sortValue: ({ joined, seats }) => (seats === 0 ? null : joined / seats),
        render: ({ joined, seats }) => <Rate done={joined} required={seats} />,
      },
      {
        key: 'never',
        head: t`Ни разу не открыли`,
        align: 'end',
        sortValue: ({ neverSignedIn }) => neverSignedIn,
        render: ({ neverSignedIn }) => neverSignedIn || '—',
      },
      {
        key: 'invited',
        head: t`Приглашены`,
        align: 'end',
        sortValue: ({ invited }) => invited,
        render: ({ invited }) => invited || '—',
      },
      {
        key: 'notInvited',
        head: t`Не приглашены`,
        align: 'end',
        sortValue: ({ notInvited }) => notInvited,
        render: ({ notInvited }) => notInvited || '—',
      },
    ],
    [t],
  );
}
