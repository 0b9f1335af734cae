import type { CalendarChange } from '@vedomo/domain/calendar/calendar-change';
import type { Tx } from '../platform/transaction.ts';

const LATEST = {
  name: 'calendar-history.latest',
  text: `
    select c.calendar_change_id as "calendarChangeId", c.changed_at as "changedAt", c.kind, c.reason,
      (select concat_ws(' ', f.family_name, f.given_name, f.middle_name)
        from membership m join staff_member f on f.school_id = $1 and f.staff_id = m.person_id
        where m.school_id = $1 and m.membership_id = c.changed_by) as "changedBy"
    from calendar_change c where c.school_id = $1
    order by c.changed_at desc, c.calendar_change_id desc limit $2`,
};

export interface CalendarHistoryRow {
  readonly calendarChangeId: string;
  readonly changedAt: Date;
  readonly kind: CalendarChange['kind'];
  readonly reason: string | null;
  /** Full name; null when the membership belongs to nobody on the staff list. */
  readonly changedBy: string | null;
}

/** The latest changes of the calendar, the latest first. */
export const readCalendarHistory = (tx: Tx, schoolId: string, most: number): Promise<CalendarHistoryRow[]> =>
  tx.rows<CalendarHistoryRow>(LATEST, [schoolId, most]);
