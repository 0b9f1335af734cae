import { Temporal } from 'temporal-polyfill';
import type { WeekDeadlines } from '../calendar/deadlines.ts';
import { judgeAcknowledgement, type Acknowledgement, type Timing } from './acknowledgement.ts';
import type { Duty, NotRequiredReason } from './duty.ts';

/** What a duty is at a moment. MISSING: the press deadline has passed; paper may still turn it ON_TIME until the week closes. */
export type DutyState =
  | { readonly state: 'ON_TIME' | 'LATE' | 'PENDING' | 'MISSING' }
  | { readonly state: 'NOT_REQUIRED'; readonly reason: NotRequiredReason };

/**
 * The state of a duty as of a moment: the one rule that screens, counters and reports share.
 *
 * Where one guardian is enough, the best acknowledgement counts. Where each owing guardian must answer, the duty is
 * met by the last of them, and on time when each was. Whether the guardians were entitled was decided when their
 * acknowledgements were accepted. Refused and repeated acknowledgements change nothing.
 * @param acknowledgements those known at `asOf`, of this student, in any order.
 * @param deadlines of the duty's class and week.
 */
export function dutyState(
  duty: Duty,
  acknowledgements: readonly Acknowledgement[],
  deadlines: WeekDeadlines,
  asOf: Temporal.Instant,
): DutyState {
  if (!duty.required) return { state: 'NOT_REQUIRED', reason: duty.reason };
  const best = bestTimings(acknowledgements, deadlines);
  const timing =
    duty.owingGuardians === null ? bestOf([...best.values()]) : worstOf(duty.owingGuardians, best);
  if (timing !== null) return { state: timing };
  const timeRemains = Temporal.Instant.compare(asOf, deadlines.pressDeadline) < 0;
  return { state: timeRemains ? 'PENDING' : 'MISSING' };
}

function bestTimings(
  acknowledgements: readonly Acknowledgement[],
  deadlines: WeekDeadlines,
): ReadonlyMap<string, Timing> {
  const best = new Map<string, Timing>();
  for (const acknowledgement of acknowledgements) {
    const judgement = judgeAcknowledgement(acknowledgement, deadlines);
    if ('refused' in judgement || best.get(acknowledgement.guardianId) === 'ON_TIME') continue;
    best.set(acknowledgement.guardianId, judgement.timing);
  }
  return best;
}

function bestOf(timings: readonly Timing[]): Timing | null {
  if (timings.includes('ON_TIME')) return 'ON_TIME';
  return timings.length > 0 ? 'LATE' : null;
}

function worstOf(guardianIds: readonly string[], best: ReadonlyMap<string, Timing>): Timing | null {
  const timings = guardianIds.map((id) => best.get(id));
  if (timings.includes(undefined)) return null;
  return timings.includes('LATE') ? 'LATE' : 'ON_TIME';
}
