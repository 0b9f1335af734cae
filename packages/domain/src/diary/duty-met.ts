import { Temporal } from 'temporal-polyfill';
import type { WeekDeadlines } from '../calendar/deadlines.ts';
import { judgeAcknowledgement, type Acknowledgement } from './acknowledgement.ts';
import type { Duty } from './duty.ts';
import { dutyState } from './duty-state.ts';

/** An acknowledgement as it is kept, with the moment it counts from. */
export interface KeptAcknowledgement {
  readonly acknowledgement: Acknowledgement;
  /** The press, or when the school received paper or message. */
  readonly receivedAt: Temporal.Instant;
}

/** How and when a duty was met. */
export interface DutyMet {
  readonly state: 'ON_TIME' | 'LATE';
  readonly metAt: Temporal.Instant;
}

/**
 * Whether a duty is met by what is known, and since when; null while it is not. The state is that of `dutyState`.
 * Where one guardian is enough, the first acknowledgement of that state met it; where each owing guardian must
 * answer, the last of theirs did.
 */
export function dutyMet(
  duty: Duty,
  kept: readonly KeptAcknowledgement[],
  deadlines: WeekDeadlines,
): DutyMet | null {
  if (!duty.required || kept.length === 0) return null;
  const acknowledgements = kept.map(({ acknowledgement }) => acknowledgement);
  const { state } = dutyState(duty, acknowledgements, deadlines, deadlines.closesAt);
  if (state !== 'ON_TIME' && state !== 'LATE') return null;
  const { owingGuardians } = duty;
  const counting = kept.filter(({ acknowledgement }) => {
    const judged = judgeAcknowledgement(acknowledgement, deadlines);
    if ('refused' in judged) return false;
    return owingGuardians === null
      ? judged.timing === state
      : owingGuardians.includes(acknowledgement.guardianId);
  });
  const moments = counting.map(({ receivedAt }) => receivedAt).toSorted(Temporal.Instant.compare);
  const metAt = owingGuardians === null ? moments.at(0) : moments.at(-1);
  return metAt === undefined ? null : { state, metAt };
}
