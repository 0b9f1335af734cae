import { Temporal } from 'temporal-polyfill';
import type { ForecastFacts } from '../src/forecast/forecast-facts.read-model.ts';
import type { ForecastHead, PeriodRow } from '../src/forecast/forecast-head.read-model.ts';
import { WEIGHTS } from './abilities.ts';
import type { ClassYear } from './class-days.ts';
import { hoursIn, SUBJECTS } from './curriculum.ts';
import { addDays, type IsoDate, type Milliseconds } from './demo-time.ts';
import type { DemoLesson } from './lessons.ts';
import { periodsOf } from './planned-works.ts';
import type { JournalEntry } from './marks.ts';
import { type DemoPeriod, type DemoSchoolYear, gradeCode } from './school-year.ts';
import type { DemoStudent } from './students.ts';

/** All lessons of a class, planned ones included, and what its journal holds today. */
export interface JournalOfClass {
  readonly classYear: ClassYear;
  readonly year: DemoSchoolYear;
  readonly lessons: readonly DemoLesson[];
  readonly entries: readonly JournalEntry[];
  readonly subjectIds: readonly string[];
}

const TIMETABLE_DAYS = 7;

export const periodRow = ({ kind, ordinal, startsOn, endsOn }: DemoPeriod): PeriodRow => ({
  gradingPeriodId: '',
  kind,
  ordinal,
  startsOn: startsOn.toString(),
  endsOn: endsOn.toString(),
});

/** The year's earlier periods of the same kind. */
export const periodsBefore = (
  year: DemoSchoolYear,
  classYear: ClassYear,
  { kind, startsOn }: DemoPeriod,
): DemoPeriod[] =>
  periodsOf(year, classYear).filter(
    (each) => each.kind === kind && each.endsOn.toString() < startsOn.toString(),
  );

/** Whether a stay in a class holds the day. */
export const isStayOn = ({ startsOn, endsOn }: DemoStudent['stays'][number], day: IsoDate): boolean =>
  startsOn <= day && (endsOn === null || endsOn >= day);

/** The students of a class on a day. */
export const studentsIn = (
  students: readonly DemoStudent[],
  { schoolClass }: ClassYear,
  day: IsoDate,
): DemoStudent[] =>
  students.filter(({ stays }) =>
    stays.some((stay) => stay.classId === schoolClass.id && isStayOn(stay, day)),
  );

/** What decides the class's forecasts, as the database answers it. */
export function headOf({ classYear: { schoolClass }, year }: JournalOfClass): ForecastHead {
  return {
    classId: schoolClass.id,
    title: schoolClass.title,
    grade: gradeCode(schoolClass.grade),
    yearStartsOn: year.startsOn.toString(),
    yearEndsOn: year.endsOn.toString(),
    periods: [],
    coming: [],
    patterns: [{ startsOn: year.startsOn.toString(), weekdays: schoolClass.weekdays }],
    exceptions: year.exceptions.map(({ kind, startsOn, endsOn, grades }) => ({
      kind,
      startsOn: startsOn.toString(),
      endsOn: endsOn.toString(),
      grades,
    })),
    policies: [],
  };
}

/**
 * What stood in the journal at a moment of a day, as the database would have answered it; subjects in the curriculum's
 * order.
 * @param finals of the earlier periods
 */
export function factsOn(
  { classYear, year, lessons, entries, subjectIds }: JournalOfClass,
  period: DemoPeriod,
  day: IsoDate,
  at: Milliseconds,
  students: readonly DemoStudent[],
  finals: ForecastFacts['finals'],
): { row: PeriodRow; facts: ForecastFacts } {
  const { schoolClass } = classYear;
  const before = periodsBefore(year, classYear, period).length;
  const [startsOn, endsOn] = [period.startsOn.toString(), period.endsOn.toString()];
  const known = addDays(day, 7 - Temporal.PlainDate.from(day).dayOfWeek + TIMETABLE_DAYS);
  const ofPeriod = lessons.filter(({ date }) => startsOn <= date && date <= endsOn);
  const timetable = ofPeriod.filter(({ date }) => date <= known);
  const indexOf = new Map(students.map(({ id }, index) => [id, index]));
  const seen = entries.filter(
    ({ studentId, date, recordedAt }) => recordedAt <= at && date >= startsOn && indexOf.has(studentId),
  );
  const begun = new Set(seen.filter(({ date }) => date === day).map(({ subject }) => subject));
  const journal = new Map<string, number[]>();
  for (const { subject, date, weight, value } of seen) {
    const key = `${subject}/${date}`;
    journal.set(key, [...(journal.get(key) ?? []), ...(value === null ? [] : [weight])]);
  }
  const isOver = ({ date, subject }: DemoLesson) => date < day || (date === day && begun.has(subject));
  const firstDay = Temporal.PlainDate.from(startsOn);
  const dayOf = (date: IsoDate) => firstDay.until(Temporal.PlainDate.from(date)).days;
  const absences = new Map<string, [number, number, number]>();
  for (const { studentId, subject, value } of seen) {
    if (value !== null) continue;
    const [student, key] = [indexOf.get(studentId)!, `${studentId}/${subject}`];
    absences.set(key, [student, subject, (absences.get(key)?.[2] ?? 0) + 1]);
  }
  return {
    row: periodRow(period),
    facts: {
      students: students.map(({ id, stays }) => ({
        studentId: id,
        familyName: '',
        givenName: '',
        middleName: null,
        since: stays[0]!.startsOn,
      })),
      subjects: SUBJECTS.map((subject, index) => {
        const own = timetable.filter((lesson) => lesson.subject === index);
        return {
          subjectId: subjectIds[index]!,
          title: subject.title,
          mode: hoursIn(subject, schoolClass.grade) === 0 || subject.passFail ? 'PASS_FAIL' : 'MARKS',
          lessonsHeld: own.filter(isOver).length,
          lessonsAhead: own.filter((lesson) => !isOver(lesson)).length,
          works: ofPeriod
            .filter(({ subject: of, kind }) => of === index && kind === 'CONTROL')
            .map(({ date, kind }) => {
              const markWeights = journal.get(`${index}/${date}`);
              return {
                onDate: date,
                weight: WEIGHTS[kind],
                begun: markWeights !== undefined,
                markWeights: markWeights ?? [],
              };
            }),
          periodsBefore: before,
        };
      }),
      marks: seen.flatMap(({ studentId, subject, date, weight, value }) =>
        value === null ? [] : [[indexOf.get(studentId)!, subject, dayOf(date), weight, value] as const],
      ),
      absences: [...absences.values()],
      earlier: finals.flatMap(([student, subject, values]) => {
        const last = values.findLast((value) => value !== null);
        return last === undefined || last === null ? [] : [[student, subject, last] as const];
      }),
      finals,
      exempt: [],
      lessonDays: new Set(timetable.map(({ date }) => date)).size,
      lastLessonOn: timetable.at(-1)?.date ?? null,
    },
  };
}
