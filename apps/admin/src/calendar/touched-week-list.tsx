import { plural } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@vedomo/ui/family/button';
import { useState } from 'react';
import type { TouchedWeeksFragment } from '../gql/graphql.ts';
import { useDates } from '../lib/dates.ts';
import type { CalendarYear } from './calendar-data.ts';
import css from './calendar.module.css';

type TouchedWeek = TouchedWeeksFragment['openWeeks'][number];

interface TouchedWeekListProps {
  weeks: readonly TouchedWeek[];
  year: CalendarYear;
}

/** So many are read at a glance; the rest on demand. */
const FIRST = 6;

/** Week by week, how many duties appear, go or change. */
export function TouchedWeekList({ weeks, year }: TouchedWeekListProps) {
  const { weekRange } = useDates();
  const whatHappens = useWhatHappens();
  const [all, setAll] = useState(false);
  const ordinalOf = (week: string) => year.weeks.find((each) => each.week === week)?.ordinal;
  const more = weeks.length - FIRST;
  return (
    <>
      <ul className={css.touched}>
        {(all ? weeks : weeks.slice(0, FIRST)).map((week) => (
          <li key={week.week}>
            <span>
              {ordinalOf(week.week) ?? ''} · {weekRange(week.week)}
            </span>
            <span>{whatHappens(week)}</span>
          </li>
        ))}
      </ul>
      {!all && more > 0 ? (
        <Button kind="quiet" onClick={() => setAll(true)}>
          <Trans>Ещё {more}</Trans>
        </Button>
      ) : null}
    </>
  );
}

function useWhatHappens(): (week: TouchedWeek) => string {
  const { t } = useLingui();
  return ({ classes, created, removed, changed, moved }) => {
    const students = (count: number) =>
      t`${plural(count, { one: '# ученик', few: '# ученика', many: '# учеников', other: '# ученика' })}`;
    const [appear, go, differ] = [created, removed, changed].map(students);
    const duties = [
      created > 0 ? t`ознакомление потребуется: ${appear}` : '',
      removed > 0 ? t`ознакомление не потребуется: ${go}` : '',
      changed > 0 ? t`ознакомление изменится: ${differ}` : '',
    ].filter(Boolean);
    const where = t`${plural(classes, { one: '# класс', few: '# класса', many: '# классов', other: '# класса' })}`;
    const late = moved > 0 ? t`сдвинется срок` : '';
    if (duties.length === 0) return `${late}: ${where}`;
    return `${[late, ...duties].filter(Boolean).join('; ')}, ${where}`;
  };
}
