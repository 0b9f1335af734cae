import type { AssessedMark } from '@vedomo/domain/forecast/assessed-mark';
import type { Others } from '@vedomo/domain/forecast/class-so-far';
import type { EarlierMark } from '@vedomo/domain/forecast/earlier-mark';
import type { YearSoFar } from '@vedomo/domain/forecast/forecast-year';
import type { MarkScale } from '@vedomo/domain/forecast/mark-scale';
import type { WorksToCome } from '@vedomo/domain/forecast/works-to-come';

/** What one student's forecast in one subject is computed from. */
export interface CellFacts {
  readonly scale: MarkScale;
  readonly marks: readonly AssessedMark[];
  readonly toCome: readonly number[];
  /** Weights of all works that the lessons left could bring. */
  readonly possible: readonly number[];
  readonly others: Others;
  /** Students whom `others` sums up: those of the class with marks, without the one. */
  readonly othersCount: number;
  readonly earlier: EarlierMark | null;
  /** Of the year's earlier periods of the same kind. */
  readonly soFar: YearSoFar;
  readonly source: WorksToCome['source'];
  readonly fewestMarks: number;
  readonly missed: number;
  readonly lessonsHeld: number;
}
