import { useLingui } from '@lingui/react/macro';
import type { CSSProperties } from 'react';
import { gradesOf, type CalendarYear } from './calendar-data.ts';
import { periodBars } from './period-bars.ts';
import { useCalendarWords } from './use-calendar-words.ts';
import css from './year-picture.module.css';

/** The periods under the weeks they hold. The table below says the same: this is for the eye. */
export function YearPeriods({ year }: { year: CalendarYear }) {
  const { t } = useLingui();
  const { periodName, gradesWord } = useCalendarWords();
  const taught = gradesOf(year);
  const rows = periodBars(year);
  if (rows.length === 0) return null;
  return (
    <ul
      className={css.periods}
      style={{ '--weeks': year.weeks.length } as CSSProperties}
      aria-label={t`Отчётные периоды по неделям`}
    >
      {rows.flatMap((row, at) =>
        row.map(({ period, first, last }) => (
          <li
            key={period.gradingPeriodId}
            style={{ gridColumn: `${first + 1} / ${last + 2}`, gridRow: at + 1 }}
          >
            {periodName(period.kind, period.ordinal)}
            <span> · {gradesWord(period.grades, taught)}</span>
          </li>
        )),
      )}
    </ul>
  );
}
