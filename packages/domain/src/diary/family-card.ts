import { Temporal } from 'temporal-polyfill';
import type { WeekDeadlines } from '../calendar/deadlines.ts';
import type { DutyState } from './duty-state.ts';

/**
 * Whether an open week still deserves a card on the family's page: until its press deadline always, so that the
 * receipt stays in sight; afterwards only while it is missing, or was acknowledged late.
 * @param duty of the week, as of `now`.
 */
export function deservesCard(
  duty: DutyState,
  { pressDeadline }: Pick<WeekDeadlines, 'pressDeadline'>,
  now: Temporal.Instant,
): boolean {
  if (Temporal.Instant.compare(now, pressDeadline) < 0) return true;
  return duty.state === 'MISSING' || duty.state === 'LATE';
}
