import { Trans, useLingui } from '@lingui/react/macro';
import { type Column, DataTable } from '@vedomo/ui/data-table';
import { Card } from '@vedomo/ui/family/card';
import type { CalendarChangeKind } from '../gql/graphql.ts';
import { useDates } from '../lib/dates.ts';
import type { Calendar } from './calendar-data.ts';

type Entry = Calendar['history'][number];

/** Who changed the calendar, when, and why where closed weeks changed. Nothing to show until somebody does. */
export function HistoryCard({ calendar: { history, timeZone } }: { calendar: Calendar }) {
  const { t } = useLingui();
  const { moment } = useDates();
  const kindWord = useKindWord();
  if (history.length === 0) return null;
  const columns: Column<Entry>[] = [
    { key: 'when', head: t`Когда`, render: ({ changedAt }) => moment(changedAt, timeZone), width: '22%' },
    { key: 'what', head: t`Что`, rowHead: true, render: ({ kind }) => kindWord(kind) },
    { key: 'who', head: t`Кто`, render: ({ changedBy }) => changedBy ?? '—' },
    { key: 'why', head: t`Причина исправления`, render: ({ reason }) => reason ?? '—' },
  ];
  return (
    <Card
      title={<Trans>Кто менял календарь</Trans>}
      note={<Trans>Последние изменения; причина пишется, когда меняются закрытые недели.</Trans>}
    >
      <DataTable
        caption={t`Кто менял календарь`}
        columns={columns}
        rows={history}
        rowKey={({ calendarChangeId }) => calendarChangeId}
        empty={null}
      />
    </Card>
  );
}

function useKindWord(): (kind: CalendarChangeKind) => string {
  const { t } = useLingui();
  return (kind) => {
    switch (kind) {
      case 'YEAR':
        return t`Границы учебного года`;
      case 'NEW_YEAR':
        return t`Новый учебный год`;
      case 'PERIOD':
        return t`Отчётный период`;
      case 'EXCEPTION':
        return t`Каникулы, выходной или рабочий день`;
      case 'PATTERN':
        return t`Учебные дни недели`;
      case 'POLICY':
        return t`Условия ознакомления`;
      case 'REMOVE_PERIOD':
        return t`Удалён отчётный период`;
      case 'REMOVE_EXCEPTION':
        return t`Удалены каникулы, выходной или рабочий день`;
      case 'REMOVE_PATTERN':
        return t`Отменены учебные дни недели`;
      case 'REMOVE_POLICY':
        return t`Отменены условия ознакомления`;
    }
  };
}
