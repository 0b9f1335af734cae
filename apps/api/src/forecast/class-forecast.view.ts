import { decide } from '@vedomo/domain/access/decide';
import { isNoticeDutyMet, isNoticeOwed, issueBy } from '@vedomo/domain/forecast/notice-duty';
import { shortName } from '@vedomo/domain/roster/person-name';
import { Temporal } from 'temporal-polyfill';
import type { Actor } from '../platform/actor.ts';
import type {
  ClassForecastCellType,
  ClassForecastType,
  ForecastFinalMarkType,
} from './class-forecast.types.ts';
import type { ForecastCell } from './class-forecasts.ts';
import type { BetweenPeriods, ClassNow } from './class-now.ts';
import type { NoForecastReason } from './forecast-enums.types.ts';
import type { IssuedForecasts } from './issued-forecasts.read-model.ts';
import { periodTitle, periodView } from './period-of.ts';

const day = Temporal.PlainDate.from;

/** Why a class has no forecast; null where it has. */
export function reasonOf({ facts, forecasts }: ClassNow): NoForecastReason | null {
  if (forecasts.cells.length > 0) return null;
  // Where nothing is listed yet, no claim about marks is made.
  const assessed = facts.subjects.length === 0 || facts.subjects.some(({ mode }) => mode === 'MARKS');
  return assessed ? 'NO_MARKS_YET' : 'NO_MARKS_IN_CLASS';
}

/** The page of a class between periods. */
export const viewBetweenPeriods = (
  { head, terms }: BetweenPeriods,
  actor: Actor,
  own: boolean,
): ClassForecastType => ({
  classId: head.classId,
  title: head.title,
  gradingPeriodId: null,
  periodTitle: null,
  periods: head.periods.map(periodView),
  endsOn: null,
  issueBy: null,
  scale: [...terms.scale],
  subjects: [],
  students: [],
  cells: [],
  finalMarks: [],
  notices: [],
  timesPerPeriod: terms.timesPerPeriod,
  required: 0,
  met: 0,
  viewerCanIssue: false,
  viewerCanExpect: decide(actor.role, 'forecast.expect', own),
  reason: 'BETWEEN_PERIODS',
});

/** @param own whether the class is the actor's own */
export function classForecastView(
  now: ClassNow,
  issued: IssuedForecasts,
  actor: Actor,
  own: boolean,
): ClassForecastType {
  const { terms, period, facts, forecasts, today } = now;
  const reason = reasonOf(now);
  const running = today <= period.endsOn && period.startsOn <= today;
  return {
    ...viewBetweenPeriods(now, actor, own),
    gradingPeriodId: period.gradingPeriodId,
    periodTitle: periodTitle(period),
    endsOn: period.endsOn,
    issueBy: issueBy(terms, day(period.endsOn)).toString(),
    subjects: facts.subjects.map(({ subjectId, title, mode }, at) => ({
      subjectId,
      title,
      mode,
      worksToCome: forecasts.worksToCome[at]!,
    })),
    students: facts.students.map(({ studentId, familyName, givenName }) => ({
      studentId,
      name: `${familyName} ${givenName}`,
    })),
    cells: cellViews(now, issued),
    finalMarks: finalMarkViews(now, issued),
    notices: issued.notices.map(({ issuedBy, noticeId, issuedAt, sentence, students, received }) => ({
      noticeId,
      issuedAt,
      issuedBy: issuedBy && shortName(issuedBy),
      sentence,
      students,
      received,
    })),
    ...regularity(now, issued, reason),
    viewerCanIssue:
      decide(actor.role, 'forecast.issue', own) &&
      running &&
      reason === null &&
      !issued.notices.some(({ issuedOn }) => issuedOn === today),
    viewerCanExpect: decide(actor.role, 'forecast.expect', own) && running,
    reason,
  };
}

/** The cells with what is expected and what was said before. */
export function cellViews(
  { facts, forecasts }: ClassNow,
  { expected, last }: Pick<IssuedForecasts, 'expected' | 'last'>,
): ClassForecastCellType[] {
  const key = (student: string, subject: string) => `${student} ${subject}`;
  const expectedOf = new Map(expected.map(([student, subject, value]) => [key(student, subject), value]));
  const lastOf = new Map(last.map(([student, subject, said]) => [key(student, subject), said]));
  return forecasts.cells.map((cell) => {
    const { studentId } = facts.students[cell.studentIndex]!;
    const { subjectId } = facts.subjects[cell.subjectIndex]!;
    const of = key(studentId, subjectId);
    return cellView(cell, expectedOf.get(of) ?? null, lastOf.get(of) ?? null);
  });
}

const cellView = (
  { facts: _facts, yearLikeliest: _kept, ...cell }: ForecastCell,
  expectedMark: number | null,
  issued: number[] | null,
): ClassForecastCellType => ({ ...cell, expectedMark, issued });

function finalMarkViews(
  { facts }: ClassNow,
  { finalMarks }: Pick<IssuedForecasts, 'finalMarks'>,
): ForecastFinalMarkType[] {
  const studentAt = new Map(facts.students.map(({ studentId }, at) => [studentId, at]));
  const subjectAt = new Map(facts.subjects.map(({ subjectId }, at) => [subjectId, at]));
  return finalMarks.flatMap(([student, subject, value]) => {
    const [studentIndex, subjectIndex] = [studentAt.get(student), subjectAt.get(subject)];
    return studentIndex === undefined || subjectIndex === undefined
      ? []
      : [{ studentIndex, subjectIndex, value }];
  });
}

function regularity(
  { terms, period, facts }: ClassNow,
  { dates }: IssuedForecasts,
  reason: NoForecastReason | null,
): { required: number; met: number } {
  if (reason === 'NO_MARKS_IN_CLASS') return { required: 0, met: 0 };
  const endsOn = day(period.endsOn);
  const datesOf = new Map(dates.map(([student, on]) => [student, on.map((each) => day(each))]));
  const owed = facts.students.filter(({ since }) => isNoticeOwed(terms, endsOn, day(since)));
  const met = owed.filter(({ studentId }) => isNoticeDutyMet(terms, endsOn, datesOf.get(studentId) ?? []));
  return { required: owed.length, met: met.length };
}
