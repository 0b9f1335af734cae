/** A week of the calendar on the axis of a rate table or chart, or a stretch without school. */
export interface RateColumn {
  key: string;
  /** `off`: holidays, a narrow hatched column. */
  kind: 'week' | 'off';
  /** «12» */
  head: string;
  /** «16.11», under the number. */
  subhead?: string | undefined;
  /** In words: «12-я неделя», «осенние каникулы». */
  name: string;
  /** The target of that week in percent, 0–100; versions of a rule may change it. `null`: there is none. */
  target: number | null;
}

/**
 * What one row has in one column. A missing value always carries its reason: «каникулы»,
 * «обязанности не было», «не удалось посчитать».
 */
export type RateCell =
  | { kind: 'rate'; done: number; required: number; note?: string | undefined }
  | { kind: 'open'; done: number; required: number }
  /** `ahead`: its time has not come; drawn empty and not hatched. */
  | { kind: 'none'; reason: string; ahead?: boolean | undefined };

export interface RateRow {
  key: string;
  /** «7А» */
  label: string;
  href?: string | undefined;
  /** Neighbouring rows of one group get one heading: «7-е классы». */
  group?: string | undefined;
  /** Aligned with the columns. A missing entry is drawn as an empty cell. */
  cells: readonly RateCell[];
  /** Over the closed weeks: Σ done, Σ required. */
  total?: { done: number; required: number } | undefined;
  /** Beside the total: «1 без представителя». */
  note?: string | undefined;
}
