import { rateOver, weekTotals } from '@vedomo/domain/compliance/week-totals';
import { type WeekPhase, isJudged } from '@vedomo/domain/compliance/week-phase';
import type { RateCell, RateRow } from '@vedomo/ui/rate-table';
import type { PlacedColumn } from './rate-columns.ts';
import { closedWeeks, type Selection } from './selection.ts';
import type { RateWords } from './use-rate-words.ts';
import type { YearModel } from './year-model.ts';

/** A class as a line of the picture. */
export function classRow(
  model: YearModel,
  selection: Selection,
  columns: readonly PlacedColumn[],
  words: RateWords,
  classIndex: number,
): RateRow {
  const { classId, title } = model.classes[classIndex]!;
  const noGuardian = countOf(model, [classIndex], selection.headline).noGuardian;
  return {
    key: classId,
    label: title,
    cells: columns.map(({ weekIndex }) => cellOf(model, classIndex, weekIndex, words)),
    total: totalOf(model, selection, [classIndex]),
    ...(noGuardian > 0 && { note: words.withoutGuardian(noGuardian) }),
  };
}

/** All classes of the selection together: Σk of Σn. */
export function schoolRow(
  model: YearModel,
  selection: Selection,
  columns: readonly PlacedColumn[],
  words: RateWords,
  key: string,
  label: string,
): RateRow {
  return {
    key,
    label,
    cells: columns.map(({ weekIndex }): RateCell => {
      const { required, onTime } = countOf(model, selection.classIndexes, weekIndex);
      const { phase, closesAt } = model.weeks[weekIndex]!;
      if (required === 0) return { kind: 'none', reason: words.reason('NO_DUTY') };
      return rateCell({ done: onTime, required, phase, closesAt, late: 0, noGuardian: 0 }, words);
    }),
    total: totalOf(model, selection, selection.classIndexes),
  };
}

function cellOf(model: YearModel, classIndex: number, weekIndex: number, words: RateWords): RateCell {
  const cell = model.grid[classIndex]![weekIndex]!;
  const { phase, closesAt } = model.weeks[weekIndex]!;
  if (cell.kind === 'NONE') return { kind: 'none', reason: words.reason(cell.reason) };
  const { required, onTime, late, noGuardian } = cell.counts;
  if (required === 0) return { kind: 'none', reason: words.withoutGuardian(noGuardian) };
  return rateCell({ done: onTime, required, phase, closesAt, late, noGuardian }, words);
}

interface Counted {
  readonly done: number;
  readonly required: number;
  readonly phase: WeekPhase;
  readonly closesAt: number | null;
  readonly late: number;
  readonly noGuardian: number;
}

function rateCell(
  { done, required, phase, closesAt, late, noGuardian }: Counted,
  words: RateWords,
): RateCell {
  if (phase === 'AHEAD' || phase === 'NONE')
    return { kind: 'none', reason: words.reason('AHEAD'), ahead: true };
  if (!isJudged(phase)) return { kind: 'open', done, required };
  const notes = [
    late > 0 ? words.late(late) : '',
    noGuardian > 0 ? words.withoutGuardian(noGuardian) : '',
    phase === 'PAPER' && closesAt !== null ? words.paperUntil(closesAt) : '',
  ].filter((note) => note !== '');
  return { kind: 'rate', done, required, ...(notes.length > 0 && { note: notes.join(', ') }) };
}

const countOf = ({ grid, weeks }: YearModel, classIndexes: readonly number[], weekIndex: number) =>
  weekTotals(grid, classIndexes, weekIndex, weeks[weekIndex]?.target ?? 0);

function totalOf(model: YearModel, selection: Selection, classIndexes: readonly number[]) {
  const { k, n } = rateOver(model.grid, classIndexes, closedWeeks(model, selection));
  return n > 0 ? { done: k, required: n } : undefined;
}
