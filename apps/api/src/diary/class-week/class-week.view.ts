import { restoreWeekDeadlines, isClosedAt, type WeekDeadlines } from '@vedomo/domain/calendar/deadlines';
import { weekOrdinal } from '@vedomo/domain/calendar/study-week';
import { storedDutyState } from '@vedomo/domain/diary/stored-duty-state';
import { refuseWithdrawal } from '@vedomo/domain/diary/withdrawal';
import { fullName, shortName } from '@vedomo/domain/roster/person-name';
import { Temporal } from 'temporal-polyfill';
import type { Actor } from '../../platform/actor.ts';
import type { ClassWeekRow } from './class-week-head.read-model.ts';
import type { AcknowledgementRow, CorrectionRow, StudentWeekRow } from './class-week-rows.read-model.ts';
import type {
  AcknowledgementEntryType,
  DutyCorrectionEntryType,
} from '../acknowledgement/acknowledgement-entry.types.ts';
import { sectionsOf } from '../duty/duty-enums.types.ts';
import type { ClassWeekStudentType, ClassWeekTimesType, StripWeekType } from './class-week.types.ts';

export const deadlinesOf = (row: ClassWeekRow, timeZone: string): WeekDeadlines =>
  restoreWeekDeadlines(
    {
      week: Temporal.PlainDate.from(row.week),
      opensAt: Temporal.Instant.from(row.opensAt),
      pressDeadline: Temporal.Instant.from(row.pressDeadline),
      closesAt: Temporal.Instant.from(row.closesAt),
    },
    timeZone,
  );

/** An ISO instant in UTC, whatever offset the database wrote. */
const utc = (instant: string) => Temporal.Instant.from(instant).toString();

export const timesView = (
  row: ClassWeekRow,
  yearStartsOn: string,
  timeZone: string,
  now: Temporal.Instant,
): ClassWeekTimesType => ({
  ordinal: weekOrdinal(Temporal.PlainDate.from(yearStartsOn), Temporal.PlainDate.from(row.week)),
  opensAt: utc(row.opensAt),
  pressDeadline: utc(row.pressDeadline),
  closesAt: utc(row.closesAt),
  closed: row.closedAt !== null || isClosedAt(deadlinesOf(row, timeZone), now),
  required: row.required,
  onTime: row.onTime,
  late: row.late,
  noGuardian: row.noGuardian,
});

export const acknowledgementView = (
  row: AcknowledgementRow,
  deadlines: WeekDeadlines,
  actor: Actor,
  now: Temporal.Instant,
): AcknowledgementEntryType => ({
  guardianId: row.guardianId,
  guardianName: shortName(row),
  route: row.route,
  receivedAt: utc(row.receivedAt),
  recordedAt: utc(row.recordedAt),
  recorderName: row.recorder && shortName(row.recorder),
  sections: sectionsOf(row.sections),
  note: row.note,
  viewerCanUndo:
    refuseWithdrawal(
      { ...row, recordedAt: Temporal.Instant.from(row.recordedAt) },
      actor.membershipId,
      deadlines,
      now,
    ) === null,
});

export const correctionView = ({
  correctedAt,
  reason,
  corrector,
}: CorrectionRow): DutyCorrectionEntryType => ({
  correctedAt: utc(correctedAt),
  reason,
  correctorName: corrector && shortName(corrector),
});

/** One student's line in the list of the week. */
export function studentView(
  row: StudentWeekRow,
  deadlines: WeekDeadlines,
  strip: readonly WeekDeadlines[],
  actor: Actor,
  now: Temporal.Instant,
): ClassWeekStudentType {
  const duty = storedDutyState(row, deadlines, now);
  const given = new Set(row.acknowledgements.map(({ guardianId }) => guardianId));
  return {
    studentId: row.studentId,
    name: fullName({ ...row, middleName: null }),
    state: duty.state,
    reason: duty.state === 'NOT_REQUIRED' ? duty.reason : null,
    guardians: row.guardians.map((guardian) => ({
      guardianId: guardian.guardianId,
      name: shortName(guardian),
      fullName: fullName(guardian),
      relation: guardian.relation,
      contacts: [...guardian.contacts],
      joined: guardian.joined,
      signedInAt: guardian.signedInAt && utc(guardian.signedInAt),
      owes: row.owingGuardians?.includes(guardian.guardianId) === true && !given.has(guardian.guardianId),
    })),
    acknowledgements: row.acknowledgements.map((each) => acknowledgementView(each, deadlines, actor, now)),
    corrections: row.corrections.map(correctionView),
    opened: [...row.opened],
    strip: strip.map((each) => stripWeek(row, each, now)),
  };
}

function stripWeek(
  { strip }: StudentWeekRow,
  deadlines: WeekDeadlines,
  now: Temporal.Instant,
): StripWeekType {
  const week = deadlines.week.toString();
  const stored = strip.find((each) => each.week === week);
  if (stored === undefined) return { week, state: 'NOT_REQUIRED', reason: null };
  const duty = storedDutyState(stored, deadlines, now);
  return { week, state: duty.state, reason: duty.state === 'NOT_REQUIRED' ? duty.reason : null };
}
