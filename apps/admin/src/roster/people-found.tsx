import { useLingui } from '@lingui/react/macro';
import { type Column, DataTable } from '@vedomo/ui/data-table';
import { UiLink } from '@vedomo/ui/link';
import { FilteredOutState } from '@vedomo/ui/states';
import { useQuery } from 'urql';
import { RosterPeopleDocument, type RosterPeopleQuery } from '../gql/graphql.ts';
import { FailedQuery } from './failed-query.tsx';
import css from './roster.module.css';

type Person = RosterPeopleQuery['rosterPeople']['people'][number];

/** Students, guardians and staff of a name. */
export function PeopleFound({ text }: { text: string }) {
  const { t } = useLingui();
  const [{ data, error, fetching, stale }, again] = useQuery({
    query: RosterPeopleDocument,
    variables: { text },
  });
  const kinds: Record<Person['kind'], string> = {
    STUDENT: t`ученик`,
    GUARDIAN: t`родитель`,
    STAFF: t`сотрудник`,
  };
  const columns: Column<Person>[] = [
    { key: 'name', head: t`Имя`, rowHead: true, render: ({ name }) => name },
    { key: 'kind', head: t`Кто`, render: ({ kind }) => kinds[kind] },
    {
      key: 'class',
      head: t`Класс`,
      render: ({ classId, classTitle }) =>
        classId ? <UiLink href={`/roster/classes/${classId}`}>{classTitle}</UiLink> : '—',
    },
    {
      key: 'note',
      head: t`Подробнее`,
      render: ({ kind, note }) => (kind === 'GUARDIAN' && note ? t`дети: ${note}` : (note ?? '')),
    },
  ];
  if (error && !data) return <FailedQuery error={error} fetching={fetching} onRetry={() => again()} />;
  const found = data?.rosterPeople;
  return (
    <>
      <DataTable
        caption={t`Найденные люди`}
        columns={columns}
        rows={found?.people ?? []}
        rowKey={({ kind, personId, classId }) => `${kind} ${personId} ${classId}`}
        loading={fetching || stale}
        empty={<FilteredOutState title={t`Никого с таким именем нет`} />}
      />
      {found?.more ? <p className={css.hint}>{t`Показаны первые 50: уточните имя.`}</p> : null}
    </>
  );
}
