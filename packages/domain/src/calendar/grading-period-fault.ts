import type { Temporal } from 'temporal-polyfill';
import type { GradingPeriod } from './grading-period.ts';
import { isBefore } from './is-before.ts';

/** What is wrong with a year's periods; the indexes name periods of the list that was judged. */
export type GradingPeriodFault =
  | { readonly refused: 'ENDS_BEFORE_START' | 'OUTSIDE_YEAR' | 'NO_GRADE'; readonly index: number }
  | {
      readonly refused: 'OVERLAP';
      readonly index: number;
      /** The earlier one in the list. */
      readonly otherIndex: number;
      readonly grades: readonly string[];
    };

/**
 * Everything that is wrong with the periods of an academic year, in the order of the list; empty when all is well.
 * Two periods of one kind may not share a day for a grade; gaps are allowed, vacations lie in them.
 */
export function gradingPeriodFaults(
  periods: readonly GradingPeriod[],
  year: { readonly startsOn: Temporal.PlainDate; readonly endsOn: Temporal.PlainDate },
): GradingPeriodFault[] {
  return periods.flatMap((period, index): GradingPeriodFault[] => {
    const own: GradingPeriodFault[] = [];
    if (period.grades.length === 0) own.push({ refused: 'NO_GRADE', index });
    if (isReversed(period)) return [...own, { refused: 'ENDS_BEFORE_START', index }];
    if (isBefore(period.startsOn, year.startsOn) || isBefore(year.endsOn, period.endsOn))
      own.push({ refused: 'OUTSIDE_YEAR', index });
    const overlaps = periods.slice(0, index).flatMap((other, otherIndex): GradingPeriodFault[] => {
      const grades = period.grades.filter((grade) => other.grades.includes(grade));
      return !isReversed(other) && other.kind === period.kind && grades.length > 0 && shareADay(period, other)
        ? [{ refused: 'OVERLAP', index, otherIndex, grades }]
        : [];
    });
    return [...own, ...overlaps];
  });
}

function isReversed({ startsOn, endsOn }: GradingPeriod): boolean {
  return isBefore(endsOn, startsOn);
}

function shareADay(a: GradingPeriod, b: GradingPeriod): boolean {
  return !isBefore(a.endsOn, b.startsOn) && !isBefore(b.endsOn, a.startsOn);
}
