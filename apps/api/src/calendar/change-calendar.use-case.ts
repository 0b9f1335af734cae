import type { CalendarChange } from '@vedomo/domain/calendar/calendar-change';
import { refuseCalendarChange } from '@vedomo/domain/calendar/refuse-calendar-change';
import type { SchoolCalendar } from '@vedomo/domain/calendar/school-calendar';
import { lockDuties, previewDuties, readDutyFacts, refreshDuties } from '../diary/public.ts';
import type { DutyChangeSummary, DutyScope } from '../diary/public.ts';
import type { Actor } from '../platform/actor.ts';
import { civilDate } from '../platform/civil-date.ts';
import { notFound, Refusal } from '../platform/refusal.ts';
import type { Tx } from '../platform/transaction.ts';
import { trial } from '../platform/trial.ts';
import { useCase } from '../platform/use-case.ts';
import { isPeriodInUse, writeCalendarChange } from './calendar-change.store.ts';
import { keepCalendarChange } from './calendar-history.store.ts';
import { readSchoolCalendar } from './school-calendar.read-model.ts';

export interface ChangeCalendarInput {
  readonly change: CalendarChange;
  /** Needed where closed weeks are touched: they change as a correction only. */
  readonly reason: string | null;
}

const NOTHING: DutyChangeSummary = { openWeeks: [], closedWeeks: [], classWeeks: 0 };

/** What a change would do to weeks and duties; nothing is kept. */
export const previewCalendarChange = useCase<{ readonly change: CalendarChange }, DutyChangeSummary>({
  action: 'calendar.change',
  target: () => ({}),
  async run(tx, actor, { change }) {
    const calendar = await mustBeAllowed(tx, actor, change);
    const scope = scopeOf(change);
    if (scope === null) return NOTHING;
    const { plan: since } = await readDutyFacts(tx, actor.schoolId, scope);
    return trial(tx, async () => {
      await writeCalendarChange(tx, actor.schoolId, change, calendar);
      return previewDuties(tx, actor.schoolId, scope, { since });
    });
  },
});

/**
 * Changes the calendar. Open weeks follow in the same transaction; closed ones are corrected, for the given reason.
 * @throws Refusal CONFLICT/REASON_NEEDED when closed weeks are touched and no reason is given
 */
export const changeCalendar = useCase<ChangeCalendarInput, DutyChangeSummary>({
  action: 'calendar.change',
  target: () => ({}),
  async run(tx, actor, { change, reason }) {
    const scope = scopeOf(change);
    await lockDuties(tx, actor.schoolId, scope ?? {});
    const calendar = await mustBeAllowed(tx, actor, change);
    if (scope === null) {
      await writeCalendarChange(tx, actor.schoolId, change, calendar);
      await keepCalendarChange(tx, actor, change, null);
      return NOTHING;
    }
    const { plan: since } = await readDutyFacts(tx, actor.schoolId, scope);
    await writeCalendarChange(tx, actor.schoolId, change, calendar);
    const given = reason?.trim() ?? '';
    const correction = given === '' ? {} : { correction: { by: actor.membershipId, reason: given } };
    const summary = await refreshDuties(tx, actor.schoolId, scope, { since, ...correction });
    if (summary.closedWeeks.length > 0 && given === '')
      throw new Refusal('CONFLICT', 'REASON_NEEDED', 'reason');
    await keepCalendarChange(tx, actor, change, summary.closedWeeks.length > 0 ? given : null);
    return summary;
  },
});

/** Whose duties a change may touch; null where no duty hangs on it. */
function scopeOf(change: CalendarChange): DutyScope | null {
  switch (change.kind) {
    case 'PERIOD':
    case 'REMOVE_PERIOD':
    // Classes come with the roster: a year that begins has none yet.
    case 'NEW_YEAR':
      return null;
    case 'PATTERN':
    case 'REMOVE_PATTERN':
      return { classIds: change.classIds, pastYears: true };
    default:
      return { pastYears: true };
  }
}

/** The calendar before the change, once the rules have passed it. */
async function mustBeAllowed(
  tx: Tx,
  { schoolId, timeZone }: Actor,
  change: CalendarChange,
): Promise<SchoolCalendar> {
  const calendar = await readSchoolCalendar(tx, schoolId);
  const refusal = refuseCalendarChange(change, calendar, civilDate(tx.now, timeZone));
  if (refusal?.refused === 'UNKNOWN') throw notFound();
  if (refusal) throw new Refusal('INVALID', refusal.refused, refusal.field);
  if (change.kind === 'REMOVE_PERIOD' && (await isPeriodInUse(tx, schoolId, change.gradingPeriodId)))
    throw new Refusal('CONFLICT', 'PERIOD_IN_USE', 'gradingPeriodId');
  return calendar;
}
