import { classWeekCounts } from '@vedomo/domain/compliance/class-week';
import { judgeAcknowledgement, type Acknowledgement } from '@vedomo/domain/diary/acknowledgement';
import { dutyState, type DutyState } from '@vedomo/domain/diary/duty-state';
import { Temporal } from 'temporal-polyfill';
import type { DemoAcknowledgement } from './acknowledgements.ts';
import { instantText, type Milliseconds } from './demo-time.ts';
import type { ClassWeek, DemoDuty } from './duties.ts';
import type { DiaryBook } from './diary-book.ts';
import type { Random } from './random.ts';
import type { RowCollector } from './school-rows.ts';
import { sectionBits, viewsBefore } from './section-views.ts';

export interface DutyRowContext {
  readonly rows: RowCollector;
  readonly now: Milliseconds;
  readonly yearId: string;
  readonly bookOf: (studentId: string) => DiaryBook;
  /** The memberships that enter what families hand in or press elsewhere. */
  readonly recorderOf: (route: DemoAcknowledgement['route'], classId: string) => string | null;
  /** Who pressed, as a membership. */
  readonly membershipOf: (guardianId: string) => string;
  readonly withViews: boolean;
  readonly random: Random;
}

const asDomainFact = (
  { guardianId, route, receivedAt, receivedOn }: DemoAcknowledgement,
  { duty }: DemoDuty,
): Acknowledgement =>
  route === 'WRITTEN' || route === 'MESSAGE'
    ? { guardianId, route, week: duty.week, receivedOn: Temporal.PlainDate.from(receivedOn) }
    : { guardianId, route, week: duty.week, pressedAt: Temporal.Instant.fromEpochMilliseconds(receivedAt) };

/** When the best acknowledgement came: the first that was on time, else the first. */
function metAt(
  given: readonly DemoAcknowledgement[],
  facts: readonly Acknowledgement[],
  { classWeek }: DemoDuty,
): Milliseconds {
  const inTime = given.filter((_, at) => {
    const judged = judgeAcknowledgement(facts[at]!, classWeek.deadlines);
    return 'timing' in judged && judged.timing === 'ON_TIME';
  });
  return Math.min(...(inTime.length > 0 ? inTime : given).map(({ receivedAt }) => receivedAt));
}

function addDuty(
  { rows, now }: DutyRowContext,
  planned: DemoDuty,
  given: readonly DemoAcknowledgement[],
): DutyState {
  const { student, duty, classWeek } = planned;
  const facts = given.map((one) => asDomainFact(one, planned));
  const state = dutyState(duty, facts, classWeek.deadlines, Temporal.Instant.fromEpochMilliseconds(now));
  const met = state.state === 'ON_TIME' || state.state === 'LATE';
  rows.add('weekly_duty', {
    student_id: student.id,
    week: classWeek.week,
    class_id: duty.classId,
    required: duty.required,
    reason: duty.reason,
    owing_guardians: duty.owingGuardians,
    state: met ? state.state : null,
    met_at: met ? instantText(metAt(given, facts, planned)) : null,
  });
  return state;
}

function addAcknowledgement(
  context: DutyRowContext,
  { student, duty, classWeek }: DemoDuty,
  given: DemoAcknowledgement,
): void {
  const { rows, bookOf, recorderOf, membershipOf, withViews } = context;
  const { guardianId, route, receivedAt, recordedAt, note } = given;
  const own = route === 'OWN_PRESS';
  const views = own
    ? viewsBefore(receivedAt, context.random.split(`${student.id}/${classWeek.week}/${guardianId}`))
    : [];
  rows.add('diary_acknowledgement', {
    student_id: student.id,
    week: classWeek.week,
    guardian_id: guardianId,
    route,
    received_at: instantText(receivedAt),
    recorded_at: instantText(recordedAt),
    recorded_by: own ? membershipOf(guardianId) : recorderOf(route, duty.classId),
    sections: sectionBits(views),
    diary_revision: own ? bookOf(student.id).revisionAt(receivedAt) : null,
    note,
  });
  if (!withViews) return;
  for (const { section, openedAt } of views)
    rows.add('diary_section_view', {
      student_id: student.id,
      week: classWeek.week,
      guardian_id: guardianId,
      section,
      first_opened_at: instantText(openedAt),
    });
}

/** Duties with their states, the acknowledgements behind them, and the counters of each class week. */
export function addDuties(
  context: DutyRowContext,
  duties: readonly DemoDuty[],
  classWeeks: ReadonlyMap<string, readonly ClassWeek[]>,
  answersTo: (duty: DemoDuty) => DemoAcknowledgement[],
): void {
  const states = new Map<ClassWeek, DutyState[]>();
  for (const planned of duties) {
    const given = answersTo(planned);
    for (const one of given) addAcknowledgement(context, planned, one);
    const known = states.get(planned.classWeek) ?? [];
    known.push(addDuty(context, planned, given));
    states.set(planned.classWeek, known);
  }
  for (const week of [...classWeeks.values()].flat()) {
    const { required, onTime, late, noGuardian } = classWeekCounts(states.get(week) ?? []);
    context.rows.add('class_week', {
      class_id: week.schoolClass.id,
      week: week.week,
      academic_year_id: context.yearId,
      opens_at: instantText(week.opensAt),
      press_deadline: instantText(week.pressDeadline),
      closes_at: instantText(week.closesAt),
      required,
      on_time: onTime,
      late,
      no_guardian: noGuardian,
      closed_at: week.closesAt <= context.now ? instantText(week.closesAt) : null,
    });
  }
}
