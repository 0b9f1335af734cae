import { Temporal } from 'temporal-polyfill';
import type { WeekDeadlines } from '../calendar/deadlines.ts';
import type { Timing } from './acknowledgement.ts';
import type { NotRequiredReason } from './duty.ts';
import type { DutyState } from './duty-state.ts';

/** A duty as it is kept: the judgement of what met it is stored with it. */
export interface StoredDuty {
  /** Null when the week asks for an acknowledgement. */
  readonly reason: NotRequiredReason | null;
  /** Null while nothing has met it. */
  readonly state: Timing | null;
}

/**
 * The state of a stored duty as of a moment. Says what `dutyState` says of the facts behind it, without reading
 * them again; only what nobody has met depends on the time.
 */
export function storedDutyState(
  { reason, state }: StoredDuty,
  { pressDeadline }: Pick<WeekDeadlines, 'pressDeadline'>,
  asOf: Temporal.Instant,
): DutyState {
  if (reason !== null) return { state: 'NOT_REQUIRED', reason };
  if (state !== null) return { state };
  return { state: Temporal.Instant.compare(asOf, pressDeadline) < 0 ? 'PENDING' : 'MISSING' };
}
