import { calendarChanges } from './calendar-changes.ts';
import { type Decision, table } from './decision.ts';

/** The calendar and every kind of change of it. */
export const CALENDAR_DECISIONS: readonly Decision[] = [
  //                                                 A D P C T t G g S M m 1 2 w n
  table('calendar', /*                   */ 'SCHOOL', ' s s s s s s - - - s - - - - -', () => ({})),
  // A preview takes the way of its change: two kinds of it will do.
  ...calendarChanges.slice(0, 2).map(({ about, change }) =>
    table('previewCalendarChange', /*    */ about, '    s - s - - - - - - - - - - - -', (of) => ({
      change: change(of),
    })),
  ),
  ...calendarChanges.map(({ about, change }) =>
    table('changeCalendar', /*           */ about, '    s - s - - - - - - - - - - - -', (of) => ({
      change: change(of),
      reason: 'по приказу № 7',
    })),
  ),
];
