import { Trans, useLingui } from '@lingui/react/macro';
import { Card } from '@vedomo/ui/family/card';
import type { CSSProperties } from 'react';
import type { CalendarYear } from './calendar-data.ts';
import { useWeekMeaning } from './use-week-meaning.ts';
import { YearMonth } from './year-month.tsx';
import { YearPeriods } from './year-periods.tsx';
import css from './year-picture.module.css';

interface YearPictureProps {
  year: CalendarYear;
  currentWeek: string;
}

/** The year week by week: lessons, vacations, periods, where the duty begins, where the year stands. */
export function YearPicture({ year, currentWeek }: YearPictureProps) {
  const { t } = useLingui();
  const meaningOf = useWeekMeaning(year, currentWeek);
  const months = Map.groupBy(year.weeks, ({ week }) => week.slice(0, 7));
  const hasPartly = year.weeks.some((week) => meaningOf(week).look === 'partly');
  return (
    <Card
      title={<Trans>Год по неделям</Trans>}
      note={<Trans>Число — номер недели, считая от начала года вместе с каникулами.</Trans>}
    >
      <div
        className={css.months}
        style={{ '--weeks': year.weeks.length } as CSSProperties}
        role="list"
        aria-label={t`Месяцы учебного года`}
      >
        {[...months].map(([month, weeks]) => (
          <YearMonth
            key={month}
            month={month}
            weeks={weeks}
            currentWeek={currentWeek}
            firstDutyWeek={year.firstDutyWeek}
            meaningOf={meaningOf}
          />
        ))}
      </div>
      <YearPeriods year={year} />
      <ul className={css.legend}>
        <li>
          <i data-look="study" /> <Trans>учебная</Trans>
        </li>
        {hasPartly ? (
          <li>
            <i data-look="partly" /> <Trans>учатся не все</Trans>
          </li>
        ) : null}
        <li>
          <i data-look="free" /> <Trans>каникулы</Trans>
        </li>
        <li>
          <i data-look="before" /> <Trans>до начала учёта</Trans>
        </li>
        <li>
          <i className={css.begin} /> <Trans>начало учёта</Trans>
        </li>
        <li>
          <i data-look="study" data-current /> <Trans>идёт сейчас</Trans>
        </li>
      </ul>
    </Card>
  );
}
