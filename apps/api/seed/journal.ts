import { Temporal } from 'temporal-polyfill';
import type { ClassYear } from './class-days.ts';
import { addDays, type IsoDate, type Milliseconds, type SchoolClockwork } from './demo-time.ts';
import type { IdMaker } from './deterministic-id.ts';
import { DiaryBook } from './diary-book.ts';
import { addNotice, type DemoNotice, noticesOf } from './forecast-notices.ts';
import { addPlannedWorks, plannedUntil } from './planned-works.ts';
import { addDiaries, addLessons, addSubjects, subjectIdsOf } from './journal-rows.ts';
import { lessonsOf } from './lessons.ts';
import { addMarks, type MarkContext } from './marks.ts';
import { addPeriodMarks } from './period-marks.ts';
import type { Random } from './random.ts';
import type { RowCollector } from './school-rows.ts';
import type { DemoSchoolYear } from './school-year.ts';
import type { DemoStudent } from './students.ts';
import type { Teaching } from './teaching.ts';
import { inventTimetable } from './timetable.ts';

export interface JournalRequest {
  readonly rows: RowCollector;
  readonly clock: SchoolClockwork;
  readonly now: Milliseconds;
  readonly today: IsoDate;
  readonly year: DemoSchoolYear;
  readonly years: readonly ClassYear[];
  readonly students: readonly DemoStudent[];
  readonly teaching: Teaching;
  readonly id: IdMaker;
  readonly random: Random;
  readonly withJournal: boolean;
  readonly membershipId: (personId: string) => string;
}

/**
 * Lessons until the end of next week, homework until the end of this one, marks until today, final marks of ended
 * periods. @returns each student's diary, for the revisions that families have read
 */
export function addJournal(request: JournalRequest): (studentId: string) => DiaryBook {
  const { rows, clock, now, today, year, years, students, teaching, id, random, withJournal } = request;
  const books = new Map(students.map((student) => [student.id, new DiaryBook()]));
  const context: MarkContext = {
    rows,
    clock,
    now,
    year,
    subjectIds: subjectIdsOf(id),
    bookOf: (studentId) => books.get(studentId)!,
  };
  if (withJournal) {
    const classes = years.map(({ schoolClass }) => schoolClass);
    const timetable = inventTimetable(classes, teaching, random.split('timetable'));
    const notices: DemoNotice[] = [];
    const endOfWeek = addDays(today, 7 - Temporal.PlainDate.from(today).dayOfWeek);
    addSubjects(rows, years, year, id);
    for (const classYear of years) {
      const own = random.split(`lessons/${classYear.schoolClass.title}`);
      const known = addDays(endOfWeek, 7);
      const planned = lessonsOf(classYear, timetable, plannedUntil(year, classYear, known), endOfWeek, own);
      const lessons = planned.filter(({ date }) => date <= known);
      addLessons(rows, classYear, lessons, teaching, context.subjectIds);
      addPlannedWorks(rows, classYear, planned, context.subjectIds);
      const entries = addMarks(context, classYear, lessons, students, random.split('marks'));
      notices.push(...noticesOf({ ...request, ...context }, classYear, planned, entries));
    }
    addPeriodMarks(context, students, classes, today, id, random.split('period-marks'));
    for (const notice of notices) addNotice({ ...request, ...context }, notice);
  }
  addDiaries(context, students);
  return context.bookOf;
}
