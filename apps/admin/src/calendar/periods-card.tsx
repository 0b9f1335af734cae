import { Trans, useLingui } from '@lingui/react/macro';
import { type Column, DataTable } from '@vedomo/ui/data-table';
import { Button } from '@vedomo/ui/family/button';
import { Card } from '@vedomo/ui/family/card';
import { EmptyState } from '@vedomo/ui/states';
import { gradesOf, type CalendarYear, type YearPeriod } from './calendar-data.ts';
import { useCalendarWords } from './use-calendar-words.ts';
import { useSpanText } from './use-span-text.ts';

interface PeriodsCardProps {
  year: CalendarYear;
  onEdit: ((edit: string) => void) | undefined;
}

/** The periods that end with a mark, by the grades that have them. */
export function PeriodsCard({ year, onEdit }: PeriodsCardProps) {
  const { t } = useLingui();
  const { periodName, gradesWord } = useCalendarWords();
  const spanText = useSpanText();
  const taught = gradesOf(year);
  const kinds = ['QUARTER', 'TRIMESTER', 'HALF_YEAR', 'YEAR'];
  const rows = year.periods.toSorted(
    (a, b) => kinds.indexOf(a.kind) - kinds.indexOf(b.kind) || (a.startsOn < b.startsOn ? -1 : 1),
  );
  const columns: Column<YearPeriod>[] = [
    { key: 'days', head: t`Дни`, render: spanText, width: '22%' },
    { key: 'name', head: t`Период`, rowHead: true, render: ({ kind, ordinal }) => periodName(kind, ordinal) },
    { key: 'grades', head: t`Классы`, render: ({ grades }) => gradesWord(grades, taught) },
  ];
  if (onEdit)
    columns.push({
      key: 'acts',
      head: '',
      align: 'end',
      render: ({ gradingPeriodId, kind, ordinal }) => {
        const name = periodName(kind, ordinal);
        return (
          <Button
            size="small"
            aria-label={t`Изменить: ${name}`}
            onClick={() => onEdit(`period.${gradingPeriodId}`)}
          >
            <Trans>Изменить</Trans>
          </Button>
        );
      },
    });
  return (
    <Card
      title={<Trans>Отчётные периоды</Trans>}
      note={<Trans>За них ставят итоговые отметки. На ознакомление с дневником не влияют.</Trans>}
      aside={
        onEdit ? (
          <Button onClick={() => onEdit('period')}>
            <Trans>Добавить</Trans>
          </Button>
        ) : undefined
      }
    >
      <DataTable
        caption={t`Отчётные периоды`}
        columns={columns}
        rows={rows}
        rowKey={({ gradingPeriodId }) => gradingPeriodId}
        empty={
          <EmptyState title={t`Отчётных периодов ещё нет`}>
            {t`Без них в дневнике нет итоговых отметок.`}
          </EmptyState>
        }
      />
    </Card>
  );
}
