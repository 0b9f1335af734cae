import type { YearSpan } from './academic-year.ts';
import type { CalendarException } from './class-calendar.ts';
import type { GradingPeriod } from './grading-period.ts';
import { isBefore } from './is-before.ts';

/** What a year holds beside its bounds, as far as another can start with it. */
export interface YearContent {
  readonly periods: readonly GradingPeriod[];
  readonly exceptions: readonly (CalendarException & { readonly title: string })[];
}

/**
 * What a year starts with when it follows another. Periods and vacations move by whole weeks, so that Mondays stay
 * Mondays; a period that began or ended with its year does so again. A day off keeps its date, as holidays do.
 * Working days are not taken over: they are decided each year. What falls outside the new year is cut or left out.
 */
export function copyYear(from: YearSpan & YearContent, to: YearSpan): YearContent {
  const weeks = Math.round(from.startsOn.until(to.startsOn).days / 7);
  const years = to.startsOn.year - from.startsOn.year;
  const within = <Spanned extends YearSpan>(spanned: Spanned): Spanned[] => {
    const startsOn = isBefore(spanned.startsOn, to.startsOn) ? to.startsOn : spanned.startsOn;
    const endsOn = isBefore(to.endsOn, spanned.endsOn) ? to.endsOn : spanned.endsOn;
    return isBefore(endsOn, startsOn) ? [] : [{ ...spanned, startsOn, endsOn }];
  };
  const byWeeks = ({ startsOn, endsOn }: YearSpan) => ({
    startsOn: startsOn.add({ weeks }),
    endsOn: endsOn.add({ weeks }),
  });
  return {
    periods: from.periods.flatMap(({ kind, ordinal, grades, ...span }) => {
      const moved = byWeeks(span);
      const startsOn = span.startsOn.equals(from.startsOn) ? to.startsOn : moved.startsOn;
      const endsOn = span.endsOn.equals(from.endsOn) ? to.endsOn : moved.endsOn;
      return within({ kind, ordinal, grades, startsOn, endsOn });
    }),
    exceptions: from.exceptions.flatMap(({ kind, title, grades, startsOn, endsOn }) => {
      if (kind === 'WORKING_DAY') return [];
      const span =
        kind === 'VACATION'
          ? byWeeks({ startsOn, endsOn })
          : { startsOn: startsOn.add({ years }), endsOn: endsOn.add({ years }) };
      return within({ kind, title, grades, ...span });
    }),
  };
}
