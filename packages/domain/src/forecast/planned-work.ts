import type { Temporal } from 'temporal-polyfill';

/** A control work of a class that its plan holds; one of a subject on a day. */
export interface PlannedWorkKey {
  readonly subjectId: string;
  readonly onDate: Temporal.PlainDate;
}

export interface PlannedWork extends PlannedWorkKey {
  /** What its marks will weigh: hundredths from 0.01 to 9999.99. */
  readonly weight: number;
  /** 1 to 200 characters without spaces around. */
  readonly title: string;
}

/**
 * TO_COME: its lesson has not begun. AWAITING_MARKS: written, and still counted as to come. OVER: it has brought marks,
 * or none in ten days.
 */
export type PlannedWorkState = 'TO_COME' | 'AWAITING_MARKS' | 'OVER';

/** Written work is read at home: for so many days from its own on it may still bring marks. */
export const DAYS_UNTIL_MARKED = 10;

/** What the class's journal holds in the subject on the day of a work. */
export interface JournalOfDay {
  /** Whether it holds anything: a mark, an absence. */
  readonly begun: boolean;
  /** Of its marks, each weight once. */
  readonly markWeights: readonly number[];
}

/**
 * Whether the forecast still counts a planned work as to come. A mark of another weight is not the work's: on its day a
 * student may have been asked at the blackboard too.
 */
export function plannedWorkState(
  { onDate, weight }: Pick<PlannedWork, 'onDate' | 'weight'>,
  today: Temporal.PlainDate,
  { begun, markWeights }: JournalOfDay,
): PlannedWorkState {
  const passed = onDate.until(today).days;
  if (passed < 0) return 'TO_COME';
  if (markWeights.includes(weight) || passed >= DAYS_UNTIL_MARKED) return 'OVER';
  return passed === 0 && !begun ? 'TO_COME' : 'AWAITING_MARKS';
}

/** Characters, as the table holds them. */
const LONGEST_TITLE = 200;
/** In hundredths, as they are kept. */
const HEAVIEST = 999_999;

export const isTooLongTitle = (title: string): boolean => [...title].length > LONGEST_TITLE;

export function isPlannedWeight(weight: number): boolean {
  const hundredths = Math.round(weight * 100);
  return hundredths >= 1 && hundredths <= HEAVIEST && Math.abs(weight * 100 - hundredths) < 1e-6;
}

export const isSameWork = (one: PlannedWorkKey, other: PlannedWorkKey): boolean =>
  one.subjectId === other.subjectId && one.onDate.equals(other.onDate);
