import { yearAt } from '@vedomo/domain/calendar/academic-year';
import { DEFAULT_DUTY_TERMS, dutyTermsFor } from '@vedomo/domain/calendar/duty-policy';
import { Temporal } from 'temporal-polyfill';
import { civilDate } from '../platform/civil-date.ts';
import { notFound } from '../platform/refusal.ts';
import { useCase } from '../platform/use-case.ts';
import { readComplianceCells, type WeekMoments } from './compliance-cells.read-model.ts';
import {
  readClasses,
  readTargets,
  readYears,
  type TargetRow,
  type YearRow,
} from './compliance-year.read-model.ts';
import type { ComplianceWeekType, ComplianceYearType } from './compliance-year.types.ts';
import { mondaysOf } from './year-mondays.ts';

/**
 * A year of the school's rates: four statements, the counters in one of them. Null when the school has no year yet.
 * @throws Refusal NOT_FOUND for a year that is not the school's
 */
export const readComplianceYear = useCase<
  { readonly academicYearId: string | null },
  ComplianceYearType | null
>({
  action: 'compliance.read',
  target: () => ({}),
  async run(tx, { schoolId, timeZone }, { academicYearId }) {
    const years = await readYears(tx, schoolId);
    const year = chosenYear(years, academicYearId, civilDate(tx.now, timeZone));
    if (year === null) return null;
    const mondays = mondaysOf({ startsOn: day(year.startsOn), endsOn: day(year.endsOn) });
    const classes = await readClasses(tx, schoolId, year.academicYearId);
    const targets = await readTargets(tx, schoolId);
    const { counters, moments } = await readComplianceCells(
      tx,
      schoolId,
      year.academicYearId,
      mondays[0]!.toString(),
    );
    return {
      academicYearId: year.academicYearId,
      title: year.title,
      years: years.map((each) => ({ academicYearId: each.academicYearId, title: each.title })),
      timeZone,
      asOf: tx.now.toString(),
      weeks: weekViews(mondays, targets, moments),
      classes: [...classes],
      cells: counters,
    };
  },
});

const day = (text: string) => Temporal.PlainDate.from(text);

function chosenYear(years: readonly YearRow[], id: string | null, today: Temporal.PlainDate): YearRow | null {
  if (id !== null) {
    const found = years.find(({ academicYearId }) => academicYearId === id);
    if (!found) throw notFound();
    return found;
  }
  const spans = years.map((row) => ({ row, startsOn: day(row.startsOn), endsOn: day(row.endsOn) }));
  return yearAt(spans, today)?.row ?? null;
}

function weekViews(
  mondays: readonly Temporal.PlainDate[],
  targets: readonly TargetRow[],
  { weekIndex, opensAt, pressDeadline, closesAt }: WeekMoments,
): ComplianceWeekType[] {
  const policies = targets.map(({ fromWeek, targetPercent }) => ({
    ...DEFAULT_DUTY_TERMS,
    fromWeek: day(fromWeek),
    targetPercent,
  }));
  const places = new Map(weekIndex.map((week, at) => [week, at]));
  const moment = (seconds: number | undefined) =>
    seconds === undefined ? null : Temporal.Instant.fromEpochMilliseconds(seconds * 1000).toString();
  return mondays.map((monday, index) => {
    const at = places.get(index) ?? -1;
    return {
      ordinal: index + 1,
      week: monday.toString(),
      target: dutyTermsFor(policies, monday).targetPercent,
      opensAt: moment(opensAt[at]),
      pressDeadline: moment(pressDeadline[at]),
      closesAt: moment(closesAt[at]),
    };
  });
}
