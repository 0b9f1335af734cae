import { Trans, useLingui } from '@lingui/react/macro';
import { type Column, DataTable } from '@vedomo/ui/data-table';
import { Button } from '@vedomo/ui/family/button';
import { Card } from '@vedomo/ui/family/card';
import { EmptyState } from '@vedomo/ui/states';
import { useDates } from '../lib/dates.ts';
import { policiesOf, type Calendar, type CalendarYear, type Policy } from './calendar-data.ts';
import { useCalendarWords } from './use-calendar-words.ts';

interface PoliciesCardProps {
  calendar: Calendar;
  year: CalendarYear;
  onEdit: ((edit: string) => void) | undefined;
}

/** The terms of the acknowledgement, version by version; a week that has begun keeps its own. */
export function PoliciesCard({ calendar, year, onEdit }: PoliciesCardProps) {
  const { t } = useLingui();
  const { from, longDate } = useDates();
  const { graceWord, answersWord } = useCalendarWords();
  const columns: Column<Policy>[] = [
    { key: 'from', head: t`С недели`, rowHead: true, render: ({ fromWeek }) => longDate(fromWeek) },
    { key: 'until', head: t`Нажать вовремя до`, render: ({ graceHours }) => graceWord(graceHours) },
    { key: 'who', head: t`Кто ознакомляется`, render: ({ answers }) => answersWord(answers) },
    { key: 'target', head: t`Цель`, align: 'end', render: ({ targetPercent }) => `${targetPercent} %` },
  ];
  if (onEdit)
    columns.push({
      key: 'acts',
      head: '',
      align: 'end',
      render: ({ fromWeek }) => {
        const since = from(fromWeek);
        return fromWeek > calendar.currentWeek ? (
          <Button
            size="small"
            aria-label={t`Изменить условия ${since}`}
            onClick={() => onEdit(`policy.${fromWeek}`)}
          >
            <Trans>Изменить</Trans>
          </Button>
        ) : null;
      },
    });
  return (
    <Card
      title={<Trans>Условия ознакомления</Trans>}
      note={<Trans>Начавшаяся неделя остаётся при своих условиях; новые действуют с учебной недели.</Trans>}
      aside={
        onEdit ? (
          <Button onClick={() => onEdit('policy')}>
            <Trans>Новые условия</Trans>
          </Button>
        ) : undefined
      }
    >
      <DataTable
        caption={t`Условия ознакомления`}
        columns={columns}
        rows={policiesOf(calendar.policies, year)}
        rowKey={({ fromWeek }) => fromWeek}
        empty={
          <EmptyState title={t`Действуют обычные условия`}>
            {t`До вторника, 08:00; достаточно любого представителя; цель 95 %.`}
          </EmptyState>
        }
      />
    </Card>
  );
}
