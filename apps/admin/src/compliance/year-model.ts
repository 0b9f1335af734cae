import { type WeekPhase, type RateWeek, weekPhase } from '@vedomo/domain/compliance/week-phase';
import { type YearGrid, yearGrid } from '@vedomo/domain/compliance/year-grid';
import type { ComplianceYearQuery } from '../gql/graphql.ts';

export type ComplianceYear = NonNullable<ComplianceYearQuery['complianceYear']>;

export interface ModelWeek extends RateWeek {
  readonly ordinal: number;
  /** Its Monday. */
  readonly week: string;
  /** Per cent. */
  readonly target: number;
  readonly phase: WeekPhase;
}

/** The answer of the server laid out for the page; indexes point into `weeks` and `classes`. */
export interface YearModel extends Pick<
  ComplianceYear,
  'academicYearId' | 'title' | 'years' | 'timeZone' | 'classes'
> {
  /** Epoch milliseconds: the moment of the answer, on the school's clock. */
  readonly now: number;
  readonly weeks: readonly ModelWeek[];
  readonly grid: YearGrid;
  readonly freeDays: ComplianceYear['gaps']['freeDays'];
}

const epoch = (instant: string | null | undefined) => (instant ? Date.parse(instant) : null);

export function yearModel(year: ComplianceYear): YearModel {
  const now = Date.parse(year.asOf);
  return {
    academicYearId: year.academicYearId,
    title: year.title,
    years: year.years,
    timeZone: year.timeZone,
    classes: year.classes,
    now,
    weeks: year.weeks.map(({ ordinal, week, target, opensAt, pressDeadline, closesAt }) => {
      const moments = {
        opensAt: epoch(opensAt),
        pressDeadline: epoch(pressDeadline),
        closesAt: epoch(closesAt),
      };
      return { ...moments, ordinal, week, target, phase: weekPhase(moments, now) };
    }),
    grid: yearGrid(year.classes.length, year.weeks.length, year.cells, year.gaps),
    freeDays: year.gaps.freeDays,
  };
}
