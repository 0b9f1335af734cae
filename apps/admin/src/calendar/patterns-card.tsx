import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { type Column, DataTable } from '@vedomo/ui/data-table';
import { Button } from '@vedomo/ui/family/button';
import { Card } from '@vedomo/ui/family/card';
import { EmptyState } from '@vedomo/ui/states';
import { useDates } from '../lib/dates.ts';
import {
  laterPatterns,
  patternGroups,
  patternKey,
  type CalendarYear,
  type LaterPattern,
  type PatternGroup,
} from './calendar-data.ts';
import css from './calendar.module.css';
import { useCalendarWords } from './use-calendar-words.ts';

interface PatternsCardProps {
  year: CalendarYear;
  today: string;
  onEdit: ((edit: string) => void) | undefined;
}

/** A list of this many titles is read; a longer one is counted. */
const NAMED = 8;

/** On which weekdays the classes study now, and where that changed or is going to. */
export function PatternsCard({ year, today, onEdit }: PatternsCardProps) {
  const { t } = useLingui();
  const { from } = useDates();
  const { weekdaysWord } = useCalendarWords();
  type Row = PatternGroup & { readonly later?: LaterPattern };
  const rows: Row[] = [
    ...patternGroups(year.classes, today),
    ...laterPatterns(year.classes).map((later) => ({ ...later, later })),
  ];
  const columns: Column<Row>[] = [
    { key: 'days', head: t`Дни недели`, rowHead: true, render: ({ weekdays }) => weekdaysWord(weekdays) },
    {
      key: 'since',
      head: t`Когда`,
      render: ({ later }) => (later ? from(later.startsOn) : <Trans>сейчас</Trans>),
    },
    {
      key: 'classes',
      head: t`Классы`,
      render: ({ classes }) => (
        <>
          <Plural
            value={classes.length}
            _1="один класс"
            one="# класс"
            few="# класса"
            many="# классов"
            other="# класса"
          />
          {classes.length <= NAMED ? (
            <span className={css.muted}>: {classes.map(({ title }) => title).join(', ')}</span>
          ) : null}
        </>
      ),
    },
  ];
  if (onEdit && rows.some(({ later }) => later))
    columns.push({
      key: 'acts',
      head: '',
      align: 'end',
      render: ({ later }) => {
        if (!later) return null;
        const [days, since] = [weekdaysWord(later.weekdays), from(later.startsOn)];
        return (
          <Button
            size="small"
            aria-label={t`Отменить: ${days} ${since}`}
            onClick={() => onEdit(`pattern.${patternKey(later)}`)}
          >
            <Trans>Отменить</Trans>
          </Button>
        );
      },
    });
  return (
    <Card
      title={<Trans>Учебные дни недели</Trans>}
      aside={
        onEdit ? (
          <Button onClick={() => onEdit('pattern')}>
            <Trans>Изменить</Trans>
          </Button>
        ) : undefined
      }
    >
      <DataTable
        caption={t`Учебные дни недели`}
        columns={columns}
        rows={rows}
        rowKey={({ later, weekdays }) => (later ? patternKey(later) : weekdays.join())}
        empty={<EmptyState title={t`Классов в этом году ещё нет`} />}
      />
    </Card>
  );
}
