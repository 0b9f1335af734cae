import { Temporal } from 'temporal-polyfill';
import type { AcknowledgementRoute } from './acknowledgement.ts';

/** How long what was entered by mistake can be taken back by the one who entered it. */
export const WITHDRAWAL_MINUTES = 10;

export interface RecordedEntry {
  readonly route: AcknowledgementRoute;
  /** The membership that entered it; null for a guardian's own press. */
  readonly recordedBy: string | null;
  readonly recordedAt: Temporal.Instant;
}

export type WithdrawalRefusal = {
  readonly refused: 'NOT_ENTERED_BY_HAND' | 'ENTERED_BY_ANOTHER' | 'ENTERED_LONG_AGO' | 'WEEK_CLOSED';
};

/**
 * Whether an entry of paper or a message may be taken back; null when so. Only a slip of the hand is: by the same
 * person, within 10 minutes, while the week is open. Later it is a correction with a reason. The entry is kept as
 * evidence in either case.
 */
export function refuseWithdrawal(
  { route, recordedBy, recordedAt }: RecordedEntry,
  by: string,
  { closesAt }: { readonly closesAt: Temporal.Instant },
  now: Temporal.Instant,
): WithdrawalRefusal | null {
  if (route !== 'WRITTEN' && route !== 'MESSAGE') return { refused: 'NOT_ENTERED_BY_HAND' };
  if (recordedBy !== by) return { refused: 'ENTERED_BY_ANOTHER' };
  if (Temporal.Instant.compare(now, closesAt) >= 0) return { refused: 'WEEK_CLOSED' };
  const until = recordedAt.add({ minutes: WITHDRAWAL_MINUTES });
  return Temporal.Instant.compare(now, until) > 0 ? { refused: 'ENTERED_LONG_AGO' } : null;
}
