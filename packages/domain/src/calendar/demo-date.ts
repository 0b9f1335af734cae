import { Temporal } from 'temporal-polyfill';
import { weekOf } from './study-week.ts';

export interface DemoDate {
  readonly date: Temporal.PlainDate;
  /** True when the demonstration does not show today, which its screens say. */
  readonly shifted: boolean;
}

/**
 * The day a demonstration shows: today in a study week, else the Wednesday of the last study week before today, and
 * before the year's first study week the Wednesday of its last one, so that there is always something to see.
 * @param studyWeeks Mondays of the year's study weeks, in any order; with none, today is shown.
 */
export function demoDate(today: Temporal.PlainDate, studyWeeks: readonly Temporal.PlainDate[]): DemoDate {
  const currentWeek = weekOf(today);
  const ordered = studyWeeks.toSorted(Temporal.PlainDate.compare);
  const past = ordered.filter((week) => Temporal.PlainDate.compare(week, currentWeek) <= 0);
  const shown = past.at(-1) ?? ordered.at(-1);
  if (shown === undefined || shown.equals(currentWeek)) return { date: today, shifted: false };
  return { date: shown.add({ days: 2 }), shifted: true };
}
