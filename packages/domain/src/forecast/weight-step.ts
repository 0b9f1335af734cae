/** Weights are told apart by factors of two: the heaviest works stand on step 0, all below 1/64 of them on the last. */
export const WEIGHT_STEPS = 8;

/** The step of a work's weight below the heaviest weight of its class. */
export const weightStep = (weight: number, heaviest: number): number =>
  weight <= 0
    ? WEIGHT_STEPS - 1
    : Math.max(0, Math.min(WEIGHT_STEPS - 1, Math.round(Math.log2(heaviest / weight))));
