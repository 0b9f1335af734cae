/** The states of one student's last duties, the oldest first. */
export type StripState = 'ON_TIME' | 'LATE' | 'PENDING' | 'MISSING' | 'NOT_REQUIRED';

export interface UnmetStreak {
  /** Missed weeks, counted back from the last decided one; 0 when that was met or the last week asked nothing. */
  readonly weeks: number;
  /** Every known decided week is in it, so that it may be longer than known. */
  readonly atLeast: boolean;
  /** It is the only one of the decided weeks that was missed, and there are at least two. */
  readonly first: boolean;
}

/**
 * For how long a family has not acknowledged, as of the last of the given weeks. Weeks that asked nothing are stepped
 * over, and so are PENDING ones: nobody has missed a week that still has time. One already met ends a streak.
 */
export function unmetStreak(states: readonly StripState[]): UnmetStreak {
  const decided = states.filter((state) => state !== 'NOT_REQUIRED' && state !== 'PENDING');
  const isMissed = (state: StripState | undefined) => state === 'MISSING';
  if (states.at(-1) === 'NOT_REQUIRED' || !isMissed(decided.at(-1)))
    return { weeks: 0, atLeast: false, first: false };
  const lastMet = decided.findLastIndex((state) => !isMissed(state));
  return {
    weeks: decided.length - 1 - lastMet,
    atLeast: lastMet === -1,
    first: decided.length > 1 && decided.filter(isMissed).length === 1,
  };
}
