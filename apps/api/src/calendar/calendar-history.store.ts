import type { CalendarChange } from '@vedomo/domain/calendar/calendar-change';
import { v7 as newId } from 'uuid';
import type { Actor } from '../platform/actor.ts';
import type { Tx } from '../platform/transaction.ts';

const KEEP = {
  name: 'calendar-history.keep',
  text: `
    insert into calendar_change (school_id, calendar_change_id, changed_at, changed_by, kind, change, reason)
    values ($1, $2, $3, $4, $5, $6, $7)`,
};

/** Keeps who changed the calendar, when, how and, where closed weeks changed, why. */
export async function keepCalendarChange(
  tx: Tx,
  { schoolId, membershipId }: Actor,
  change: CalendarChange,
  reason: string | null,
): Promise<void> {
  const { kind, ...rest } = change;
  await tx.rows(KEEP, [schoolId, newId(), `${tx.now}`, membershipId, kind, JSON.stringify(rest), reason]);
}
