import { DEFAULT_FORECAST_TERMS } from '@vedomo/domain/forecast/forecast-terms';
import { type ClassForecasts, classForecasts } from '../src/forecast/class-forecasts.ts';
import type { ForecastFacts } from '../src/forecast/forecast-facts.read-model.ts';
import type { ClassYear } from './class-days.ts';
import { SUBJECTS } from './curriculum.ts';
import { instantText, type IsoDate, type Milliseconds } from './demo-time.ts';
import type { IdMaker } from './deterministic-id.ts';
import {
  factsOn,
  headOf,
  isStayOn,
  type JournalOfClass,
  periodRow,
  periodsBefore,
  studentsIn,
} from './forecast-facts.ts';
import { periodId } from './calendar-rows.ts';
import type { DemoLesson } from './lessons.ts';
import type { JournalEntry, MarkContext } from './marks.ts';
import { noticeDays } from './notice-days.ts';
import { finalMarksOf } from './period-marks.ts';
import { periodsOf } from './planned-works.ts';
import type { Random } from './random.ts';
import type { DemoPeriod } from './school-year.ts';
import type { DemoStudent } from './students.ts';
import type { Teaching } from './teaching.ts';

export interface DemoNotice {
  readonly classYear: ClassYear;
  readonly period: DemoPeriod;
  readonly issuedOn: IsoDate;
  readonly issuedAt: Milliseconds;
  readonly students: readonly DemoStudent[];
  readonly forecasts: ClassForecasts;
}

export interface NoticeContext extends MarkContext {
  readonly today: IsoDate;
  readonly students: readonly DemoStudent[];
  readonly teaching: Teaching;
  readonly id: IdMaker;
  readonly random: Random;
  readonly membershipId: (personId: string) => string;
}

const SENTENCES = [
  'Впереди контрольные работы: повторите темы последних недель, вопросы можно задать на консультации.',
  'Отметку ещё можно исправить: посмотрите, сколько пятёрок нужно и за какие работы.',
  'Класс старается. Прошу родителей проверять домашние задания по предметам, где прогноз ниже обычного.',
  null,
];

/** The forecasts that a class issued before today, computed as they were on their days; each is a change of the diaries. */
export function noticesOf(
  context: NoticeContext,
  classYear: ClassYear,
  lessons: readonly DemoLesson[],
  entries: readonly JournalEntry[],
): DemoNotice[] {
  const { year, today, clock, students, random, bookOf } = context;
  const journal: JournalOfClass = { classYear, year, lessons, entries, subjectIds: context.subjectIds };
  const { title } = classYear.schoolClass;
  return periodsOf(year, classYear).flatMap((period) => {
    const alike = periodsOf(year, classYear).filter(({ kind }) => kind === period.kind);
    const own = random.split(`notices/${title}/${period.kind}/${period.ordinal}`);
    return noticeDays(classYear, period, today, own).map((issuedOn): DemoNotice => {
      const issuedAt = clock.at(issuedOn, 15.7);
      const members = studentsIn(students, classYear, issuedOn);
      const finals = finalsBefore(context, classYear, period, members);
      const { row, facts } = factsOn(journal, period, issuedOn, issuedAt, members, finals);
      const coming = alike.filter(({ startsOn }) => startsOn.toString() > issuedOn).map(periodRow);
      const head = { ...headOf(journal), coming };
      const forecasts = classForecasts(head, DEFAULT_FORECAST_TERMS, row, facts, issuedOn);
      const told = new Set(forecasts.cells.map(({ studentIndex }) => studentIndex));
      for (const at of told) bookOf(members[at]!.id).change(issuedAt);
      return { classYear, period, issuedOn, issuedAt, students: members, forecasts };
    });
  });
}

/** What the year's earlier periods of the same kind ended with; who was not in the school then has no entry. */
function finalsBefore(
  { year, bookOf }: NoticeContext,
  classYear: ClassYear,
  period: DemoPeriod,
  members: readonly DemoStudent[],
): ForecastFacts['finals'] {
  const before = periodsBefore(year, classYear, period);
  return members.flatMap(({ id, stays }, student) => {
    const attended = before
      .filter(({ endsOn }) => stays.some((stay) => isStayOn(stay, endsOn.toString())))
      .map((each) => year.periods.indexOf(each));
    return SUBJECTS.flatMap(({ passFail }, subject) =>
      passFail || attended.length === 0
        ? []
        : [[student, subject, finalMarksOf(bookOf(id), subject, attended)] as const],
    );
  });
}

/** Its rows, once every change of the diaries is known. */
export function addNotice(context: NoticeContext, notice: DemoNotice): void {
  const { rows, year, teaching, id, random, bookOf, subjectIds, membershipId } = context;
  const { classYear, period, issuedOn, issuedAt, students, forecasts } = notice;
  const { id: classId, title } = classYear.schoolClass;
  const noticeId = id('forecast-notice', title, issuedOn);
  const staffId = teaching.classTeacherOf.get(classId)!;
  rows.add('forecast_notice', {
    notice_id: noticeId,
    class_id: classId,
    grading_period_id: periodId(id, year, period),
    issued_on: issuedOn,
    issued_at: instantText(issuedAt),
    issued_by: membershipId(staffId),
    issued_by_staff: staffId,
    sentence: title === '5А' ? SENTENCES[0]! : random.split(`sentence/${title}/${issuedOn}`).pick(SENTENCES),
  });
  for (const { studentIndex, subjectIndex, facts, ...forecast } of forecasts.cells) {
    const student = students[studentIndex]!;
    rows.add('forecast_notice_item', {
      notice_id: noticeId,
      student_id: student.id,
      subject_id: subjectIds[subjectIndex]!,
      probabilities: forecast.probabilities,
      mean_so_far: forecast.meanSoFar,
      mean_low: forecast.meanLow,
      mean_high: forecast.meanHigh,
      marks: forecast.marks,
      likeliest: forecast.likeliest,
      trend: forecast.trend,
      flags: forecast.flags,
      needed: JSON.stringify(forecast.needed),
      year_probabilities: forecast.year,
      works_to_come: facts.source,
      diary_revision: bookOf(student.id).revisionAt(issuedAt),
    });
  }
}
