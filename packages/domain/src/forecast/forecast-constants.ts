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
  /** What part of the full correlation the pairs of a class's raw marks show. */
  readonly pairShare: number;
  /** Steps of weight over which the distribution of marks is learned from neighbours, as an exponential rate. */
  readonly neighbourRate: number;
  /** How much worse the marks for a work twice as heavy are, where the class has none of that weight. */
  readonly heavierIsHarder: number;
  /** How much the level falls from the beginning of a period to its end. */
  readonly laterIsHarder: number;
  /** Variance between the levels of a class's works. */
  readonly levelVariance: number;
  /** The part of it that all works to come share, while no work has been seen. */
  readonly levelShared: number;
  /** Variance of a student's own change from the marks so far to the ones to come, as a part of what marks scatter. */
  readonly change: number;
  /** The part of the period's marks after which a mark counts less by the factor e. */
  readonly memory: number;
}

/** Where the fit begins and what it leaves only for a clear gain: moderate values for any school. */
export const REASONED_CONSTANTS: ForecastConstants = {
  sameWeight: 0.6,
  otherWeight: 0.4,
  weightReach: 1.2,
  pairShare: 0.9,
  neighbourRate: 0.5,
  heavierIsHarder: 0.15,
  laterIsHarder: 0.1,
  levelVariance: 0.5,
  levelShared: 0.6,
  change: 0.09,
  memory: 0.35,
};

/** The fit on the presentations of 2013 of the Open University Learning Analytics Dataset. */
export const FORECAST_CONSTANTS: ForecastConstants = {
  sameWeight: 0.562,
  otherWeight: 0.52,
  weightReach: 1.24,
  pairShare: 0.739,
  neighbourRate: 0.5,
  heavierIsHarder: 0.16,
  laterIsHarder: 0.103,
  levelVariance: 1.17,
  levelShared: 0.6,
  change: 0.09,
  memory: 0.269,
};

/** How many marks, pairs or works of a class weigh as much as the presumption. */
export const PRESUMED = {
  marks: 4,
  marksOfStep: 3,
  pairs: 60,
  works: 3,
  ordinaryWorks: 3,
  unseenStep: 20,
  level: 10,
  worksAlike: 15,
} as const;
/** Variance of the level of works of a weight that the class has had no mark for. */
export const UNSEEN_STEP_VARIANCE = 0.1;
/** Variance of a class's level where nothing is known of the class. */
export const UNKNOWN_LEVEL_VARIANCE = 0.5;
/** Marks of the class's mean that keep an only mark from meaning boundless ability. */
export const STEADYING_MARKS = 0.04;
/** Correlation of an earlier final mark of the same subject with the ability now. */
export const EARLIER_CORRELATION = 0.8;
