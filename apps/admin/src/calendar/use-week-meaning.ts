import { plural } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import { useDates } from '../lib/dates.ts';
import type { CalendarYear, YearWeek } from './calendar-data.ts';

export interface WeekMeaning {
  readonly look: 'study' | 'partly' | 'free' | 'before';
  /** The whole of it in words: number, days, what it is. */
  readonly text: string;
}

/** What a week of the picture shows, in colour and in words. */
export function useWeekMeaning(year: CalendarYear, currentWeek: string): (week: YearWeek) => WeekMeaning {
  const { t } = useLingui();
  const { weekRange } = useDates();
  const all = year.classes.length;
  return ({ week, ordinal, studying, onDuty, exceptions }) => {
    const range = weekRange(week);
    const why = exceptions.join(', ');
    const name =
      week === currentWeek ? t`${ordinal}-я неделя, ${range}, идёт сейчас` : t`${ordinal}-я неделя, ${range}`;
    if (studying === 0) return { look: 'free', text: why ? `${name}: ${why}` : t`${name}: занятий нет` };
    if (onDuty === 0) return { look: 'before', text: t`${name}: до начала учёта` };
    if (studying < all)
      return {
        look: 'partly',
        text: t`${name}: ${plural(studying, { one: 'учится # класс', few: 'учатся # класса', many: 'учатся # классов', other: 'учатся # класса' })} из ${all} (${why})`,
      };
    return { look: 'study', text: why ? t`${name}: учебная (${why})` : t`${name}: учебная` };
  };
}
