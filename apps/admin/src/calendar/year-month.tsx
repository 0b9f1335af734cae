import { useLingui } from '@lingui/react/macro';
import type { CSSProperties } from 'react';
import type { YearWeek } from './calendar-data.ts';
import type { WeekMeaning } from './use-week-meaning.ts';
import css from './year-picture.module.css';

interface YearMonthProps {
  /** `YYYY-MM`, of the weeks' Mondays. */
  month: string;
  weeks: readonly YearWeek[];
  currentWeek: string;
  firstDutyWeek: string;
  meaningOf: (week: YearWeek) => WeekMeaning;
}

/** The weeks that begin in a month. */
export function YearMonth({ month, weeks, currentWeek, firstDutyWeek, meaningOf }: YearMonthProps) {
  const { i18n } = useLingui();
  const name = new Intl.DateTimeFormat(i18n.locale, { month: 'long', timeZone: 'UTC' }).format(
    new Date(`${month}-01T12:00:00Z`),
  );
  return (
    <div role="listitem" className={css.month} style={{ '--span': weeks.length } as CSSProperties}>
      {/* One week is too narrow for a whole name. */}
      <span className={css.name}>{weeks.length > 1 ? name : name.slice(0, 3)}</span>
      <ul className={css.weeks}>
        {weeks.map((week) => {
          const { look, text } = meaningOf(week);
          return (
            <li
              key={week.week}
              className={css.week}
              data-look={look}
              data-current={week.week === currentWeek || undefined}
              data-first={week.week === firstDutyWeek || undefined}
              aria-current={week.week === currentWeek ? 'date' : undefined}
              title={text}
            >
              <span aria-hidden="true">{look === 'free' ? '' : week.ordinal}</span>
              <span className={css.hidden}>{text}</span>
            </li>
          );
        })}
      </ul>
    </div>
  );
}
