/** The states of one student's last duties, the oldest first. */
export type StripState = 'ON_TIME' | 'LATE' | 'PENDING' | 'MISSING' | 'NOT_REQUIRED';

export interface UnmetStreak {
  /** Weeks nobody acknowledged, counted back from the last; 0 when the last one was met or asked nothing. */
  readonly weeks: number;
  /** Every known week is in it, so that it may be longer than known. */
  readonly atLeast: boolean;
  /** It is the only one of the known weeks that was not met, and there are at least two. */
  readonly first: boolean;
}

/**
 * For how long a family has not acknowledged, as of the last of the given weeks. Weeks that asked nothing are stepped
 * over; PENDING counts only when it is the last.
 */
export function unmetStreak(states: readonly StripState[]): UnmetStreak {
  const owed = states.filter((state) => state !== 'NOT_REQUIRED');
  const isUnmet = (state: StripState | undefined) => state === 'MISSING' || state === 'PENDING';
  if (states.at(-1) === 'NOT_REQUIRED' || !isUnmet(owed.at(-1)))
    return { weeks: 0, atLeast: false, first: false };
  const lastMet = owed.findLastIndex((state) => !isUnmet(state));
  return {
    weeks: owed.length - 1 - lastMet,
    atLeast: lastMet === -1,
    first: owed.length > 1 && owed.filter(isUnmet).length === 1,
  };
}
