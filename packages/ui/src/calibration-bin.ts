/** Statements whose probability lies in one tenth. */
export interface CalibrationBin {
  /** Percent, where the tenth begins. */
  from: number;
  count: number;
  /** Percent: the mean of what was stated. */
  stated: number;
  /** How many came true. */
  right: number;
}
