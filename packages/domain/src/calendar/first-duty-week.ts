import { Temporal } from 'temporal-polyfill';
import { weekOf } from './study-week.ts';

/**
 * The first week (its Monday) in which a class owes acknowledgements: the school's first duty week, set at go-live,
 * or the week in which the class was imported, whichever is later. Weeks before it are BEFORE_START.
 */
export function firstDutyWeekOf(
  schoolFirstDutyWeek: Temporal.PlainDate,
  importedOn: Temporal.PlainDate,
): Temporal.PlainDate {
  const imported = weekOf(importedOn);
  const school = weekOf(schoolFirstDutyWeek);
  return Temporal.PlainDate.compare(imported, school) > 0 ? imported : school;
}

/** The first week (its Monday) that lies wholly within a year that starts on the date: where duties begin by default. */
export function firstWholeWeekOf(yearStartsOn: Temporal.PlainDate): Temporal.PlainDate {
  const monday = weekOf(yearStartsOn);
  return monday.equals(yearStartsOn) ? monday : monday.add({ days: 7 });
}
