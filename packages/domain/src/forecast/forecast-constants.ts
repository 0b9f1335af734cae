/**
 * What the forecast presumes before a class has shown otherwise, in standard deviations of a class's marks.
 * Fitted with `npm run fit:forecast`; docs/forecast.md says what each is and how it was found.
 */
export interface ForecastConstants {
  /** Correlation of two marks of one student for works of one weight. */
  readonly sameWeight: number;
  /** The same for works of very different weight. */
  readonly otherWeight: number;
  /** Steps of weight over which the first falls to the second by the factor e. */
  readonly weightReach: number;
  /** What is left of a student's correlation beside what the pairs of a class's raw marks show. */
  readonly pairShare: number;
  /** Steps of weight over which the distribution of marks is learned from neighbours, as an exponential rate. */
  readonly neighbourRate: number;
  /** How much worse the marks for a work twice as heavy are, where the class has none of that weight. */
  readonly heavierIsHarder: number;
  /** How much the level falls from the beginning of a period to its end. */
  readonly laterIsHarder: number;
  /** Variance between the levels of a class's works. */
  readonly levelVariance: number;
  /** The part of it that all works to come share. */
  readonly levelShared: number;
  /** Variance of a student's own change from the marks so far to the ones to come. */
  readonly change: number;
  /** The part of the period's marks after which a mark counts less by the factor e. */
  readonly memory: number;
}

export const FORECAST_CONSTANTS: ForecastConstants = {
  sameWeight: 0.65,
  otherWeight: 0.45,
  weightReach: 1.2,
  pairShare: 0.85,
  neighbourRate: 0.5,
  heavierIsHarder: 0.18,
  laterIsHarder: 0.1,
  levelVariance: 0.6,
  levelShared: 0.6,
  change: 0.04,
  memory: 0.3,
};

/** How many marks, pairs or works of a class weigh as much as the presumption. */
export const PRESUMED = { marks: 4, marksOfStep: 3, pairs: 60, works: 4, unseenStep: 20, level: 10 } as const;
/** Variance of the level of works of a weight that the class has had no mark for. */
export const UNSEEN_STEP_VARIANCE = 0.1;
/** Variance of a class's level where nothing is known of the class. */
export const UNKNOWN_LEVEL_VARIANCE = 0.5;
/** Marks of the class's mean that keep an only mark from meaning boundless ability. */
export const STEADYING_MARKS = 0.04;
/** Correlation of an earlier final mark of the same subject with the ability now. */
export const EARLIER_CORRELATION = 0.8;
