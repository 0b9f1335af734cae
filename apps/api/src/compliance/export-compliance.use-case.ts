import { mayBeDisclosed } from '@vedomo/domain/compliance/disclosure';
import { type Rate, sumRates } from '@vedomo/domain/compliance/rate';
import { weekPhase, type WeekPhase } from '@vedomo/domain/compliance/week-phase';
import { type NoRateReason, yearGrid } from '@vedomo/domain/compliance/year-grid';
import { notFound } from '../platform/refusal.ts';
import { useCase } from '../platform/use-case.ts';
import type { ComplianceWeekType, ComplianceYearType } from './compliance-year.types.ts';
import { readComplianceYear } from './read-compliance-year.use-case.ts';

/** What the dashboard is narrowed to; null: not narrowed. `from` and `to` are Mondays, both included. */
export interface ComplianceFilter {
  readonly grades: readonly string[] | null;
  readonly classIds: readonly string[] | null;
  readonly from: string | null;
  readonly to: string | null;
}

/** HIDDEN: fewer students than may be shown in what leaves the school. AHEAD: the week has not begun. */
export type ExportedCell =
  | {
      readonly kind: 'RATE';
      readonly required: number;
      readonly onTime: number;
      readonly late: number;
      readonly noGuardian: number;
    }
  | { readonly kind: 'HIDDEN' }
  | { readonly kind: 'NONE'; readonly reason: NoRateReason | 'AHEAD' };

export interface ExportedWeek extends ComplianceWeekType {
  readonly phase: WeekPhase;
}

export interface ComplianceExport {
  readonly yearTitle: string;
  readonly timeZone: string;
  /** ISO instant. */
  readonly asOf: string;
  readonly filter: ComplianceFilter;
  readonly weeks: readonly ExportedWeek[];
  readonly classes: readonly {
    readonly title: string;
    readonly grade: string;
    /** Aligned with the weeks. */
    readonly cells: readonly ExportedCell[];
  }[];
}

/** The rates that the dashboard's filter shows, as they may leave the school. Null when the school has no year yet. */
export const exportCompliance = useCase<
  { readonly academicYearId: string | null; readonly filter: ComplianceFilter },
  ComplianceExport
>({
  action: 'compliance.read',
  target: () => ({}),
  async run(tx, actor, { academicYearId, filter }) {
    const year = await readComplianceYear.run(tx, actor, { academicYearId });
    if (!year) throw notFound();
    const grid = yearGrid(year.classes.length, year.weeks.length, year.cells, year.gaps);
    const weeks = year.weeks.map((week, index) => ({
      ...week,
      index,
      phase: phaseOf(week, tx.now.epochMilliseconds),
    }));
    const shown = weeks.filter(({ week }) => isWithin(week, filter, lastBegun(weeks)));
    return {
      yearTitle: year.title,
      timeZone: actor.timeZone,
      asOf: year.asOf,
      filter,
      weeks: shown,
      classes: classesOf(year, filter).map(({ title, grade, index }) => ({
        title,
        grade,
        cells: shown.map((week): ExportedCell => {
          const cell = grid[index]![week.index]!;
          if (cell.kind === 'NONE') return cell;
          if (week.phase === 'AHEAD') return { kind: 'NONE', reason: 'AHEAD' };
          const { required, onTime } = cell.counts;
          return mayBeDisclosed({ k: onTime, n: required })
            ? { kind: 'RATE', ...cell.counts }
            : { kind: 'HIDDEN' };
        }),
      })),
    };
  },
});

/** Σk and Σn of the shown cells: a total over hidden ones would give them away. */
export function sumOf(cells: readonly ExportedCell[]): Rate {
  return sumRates(
    cells.flatMap((cell) => (cell.kind === 'RATE' ? [{ k: cell.onTime, n: cell.required }] : [])),
  );
}

/** The sum over closed weeks alone, as on the screen: others still change. */
export const closedTotalOf = (
  weeks: readonly ExportedWeek[],
  rows: readonly (readonly ExportedCell[])[],
): Rate => sumOf(rows.flatMap((cells) => cells.filter((_, at) => weeks[at]!.phase === 'CLOSED')));

function phaseOf({ opensAt, pressDeadline, closesAt }: ComplianceWeekType, now: number): WeekPhase {
  const moment = (text: string | null) => (text === null ? null : Date.parse(text));
  return weekPhase(
    { opensAt: moment(opensAt), pressDeadline: moment(pressDeadline), closesAt: moment(closesAt) },
    now,
  );
}

/** Not narrowed, the weeks are those that have begun. */
const lastBegun = (weeks: readonly ExportedWeek[]): string =>
  weeks.findLast(({ phase }) => phase !== 'NONE' && phase !== 'AHEAD')?.week ?? weeks.at(-1)?.week ?? '';

const isWithin = (week: string, { from, to }: ComplianceFilter, last: string): boolean =>
  (from === null || week >= from) && week <= (to ?? last);

const classesOf = ({ classes }: ComplianceYearType, { grades, classIds }: ComplianceFilter) =>
  classes
    .map((each, index) => ({ ...each, index }))
    .filter(
      ({ classId, grade }) =>
        (grades === null || grades.includes(grade)) && (classIds === null || classIds.includes(classId)),
    );
