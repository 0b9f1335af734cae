import { headlineWeek, isJudged } from '@vedomo/domain/compliance/week-phase';
import { rateOver } from '@vedomo/domain/compliance/week-totals';
import type { ComplianceSearch } from './compliance-search.ts';
import type { YearModel } from './year-model.ts';

/** What the filters leave of a year. */
export interface Selection {
  readonly classIndexes: readonly number[];
  /** Neighbouring calendar weeks, vacations included. */
  readonly weekIndexes: readonly number[];
  /** The week that the page speaks of; -1 before the first deadline. */
  readonly headline: number;
  /** Weeks that have begun and ask something of the classes: one can go through them. */
  readonly spoken: readonly number[];
}

/** Reads the filters of the address against the year. */
export function selectionOf(model: YearModel, search: ComplianceSearch): Selection {
  const { weeks, classes, grid } = model;
  const classIndexes = classes.flatMap(({ classId, grade }, index) =>
    (search.grade === undefined || grade === search.grade) &&
    (search.class === undefined || classId === search.class)
      ? [index]
      : [],
  );
  const indexOf = (week: string | undefined) => weeks.findIndex((each) => each.week === week);
  const first = Math.max(0, indexOf(search.from));
  const asked = indexOf(search.to);
  const last = Math.max(first, asked === -1 ? lastBegun(model) : asked);
  const weekIndexes = weeks.map((_, index) => index).slice(first, last + 1);
  const asks = (index: number) => rateOver(grid, classIndexes, [index]).n > 0;
  const spoken = weekIndexes.filter((index) => weeks[index]!.phase !== 'AHEAD' && asks(index));
  const wanted = indexOf(search.week);
  const judged = headlineWeek(weeks.slice(0, last + 1), model.now, (index) => index >= first && asks(index));
  return { classIndexes, weekIndexes, spoken, headline: spoken.includes(wanted) ? wanted : judged };
}

/** The present calendar week, or the last of the year. */
function lastBegun({ weeks, now }: YearModel): number {
  const begun = weeks.findLastIndex(({ opensAt, week }) => (opensAt ?? Date.parse(week)) <= now);
  return begun === -1 ? 0 : begun;
}

/** The selected weeks whose press deadline has passed. */
export const judgedWeeks = ({ weeks }: YearModel, { weekIndexes }: Selection): number[] =>
  weekIndexes.filter((index) => isJudged(weeks[index]!.phase));

/** The selected weeks that are closed: totals are over them alone. */
export const closedWeeks = ({ weeks }: YearModel, { weekIndexes }: Selection): number[] =>
  weekIndexes.filter((index) => weeks[index]!.phase === 'CLOSED');
