/** One mark that counts for the period's mean; never «н» or «осв». */
export interface AssessedMark {
  /** The day it stands on: any numbering of days that grows with time. */
  readonly day: number;
  /** At least 0. */
  readonly weight: number;
  /** On the scale. */
  readonly value: number;
}
