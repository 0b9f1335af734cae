import { useLingui } from '@lingui/react/macro';
import { type Column, DataTable, type Sort } from '@vedomo/ui/data-table';
import { Tag } from '@vedomo/ui/family/tag';
import { UiLink } from '@vedomo/ui/link';
import { useState } from 'react';
import type { RosterQuery } from '../gql/graphql.ts';

type ClassRow = RosterQuery['roster']['classes'][number];

/** The classes in the school's order, each a way to its people. */
export function ClassTable({ classes }: { classes: readonly ClassRow[] }) {
  const { t } = useLingui();
  const [sort, setSort] = useState<Sort>();
  const columns: Column<ClassRow>[] = [
    {
      key: 'title',
      head: t`Класс`,
      rowHead: true,
      render: ({ classId, title }) => <UiLink href={`/roster/classes/${classId}`}>{title}</UiLink>,
    },
    {
      key: 'teachers',
      head: t`Классный руководитель`,
      render: ({ teachers }) =>
        teachers.length > 0 ? teachers.join(', ') : <Tag tone="warn">{t`не назначен`}</Tag>,
    },
    {
      key: 'students',
      head: t`Ученики`,
      align: 'end',
      sortValue: ({ students }) => students,
      render: ({ students }) => students,
    },
    {
      key: 'guardians',
      head: t`Родители`,
      align: 'end',
      sortValue: ({ guardians }) => guardians,
      render: ({ guardians }) => guardians,
    },
    {
      key: 'alone',
      head: t`Без родителя`,
      align: 'end',
      sortValue: ({ withoutGuardian }) => withoutGuardian,
      render: ({ withoutGuardian }) => (withoutGuardian > 0 ? <Tag tone="warn">{withoutGuardian}</Tag> : '—'),
    },
  ];
  return (
    <DataTable
      caption={t`Классы школы`}
      columns={columns}
      rows={classes}
      rowKey={({ classId }) => classId}
      sort={sort}
      onSort={setSort}
      empty={null}
    />
  );
}
