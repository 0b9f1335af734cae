import { periodId } from './calendar-rows.ts';
import type { ClassYear } from './class-days.ts';
import { hoursIn, SUBJECTS } from './curriculum.ts';
import { instantText } from './demo-time.ts';
import type { IdMaker } from './deterministic-id.ts';
import type { DemoLesson } from './lessons.ts';
import type { MarkContext } from './marks.ts';
import type { RowCollector } from './school-rows.ts';
import type { DemoStudent } from './students.ts';
import { gradeCode, type DemoSchoolYear } from './school-year.ts';
import type { Teaching } from './teaching.ts';

/** The ids of the curriculum's subjects, in its order. */
export const subjectIdsOf = (id: IdMaker): string[] => SUBJECTS.map(({ title }) => id('subject', title));

/** Subjects, and where a class is not assessed by marks: grade 1 not at all, a few subjects as passed or not. */
export function addSubjects(
  rows: RowCollector,
  classes: readonly ClassYear[],
  year: DemoSchoolYear,
  id: IdMaker,
): void {
  const ids = subjectIdsOf(id);
  SUBJECTS.forEach(({ title }, at) =>
    rows.add('subject', { subject_id: ids[at]!, title, sort_order: (at + 1) * 10 }),
  );
  for (const { schoolClass } of classes)
    for (const period of year.periods.filter(({ grades }) => grades.includes(gradeCode(schoolClass.grade))))
      SUBJECTS.forEach((subject, at) => {
        const mode = schoolClass.grade === 1 ? 'NONE' : subject.passFail ? 'PASS_FAIL' : null;
        if (mode === null || hoursIn(subject, schoolClass.grade) === 0) return;
        rows.add('assessment_mode', {
          class_id: schoolClass.id,
          subject_id: ids[at]!,
          grading_period_id: periodId(id, year, period),
          mode,
        });
      });
}

/** The lessons of one class with who gives them. */
export function addLessons(
  rows: RowCollector,
  { schoolClass }: ClassYear,
  lessons: readonly DemoLesson[],
  teaching: Teaching,
  subjectIds: readonly string[],
): void {
  for (const { date, ordinal, subject, topic, homework } of lessons)
    rows.add('lesson', {
      class_id: schoolClass.id,
      on_date: date,
      ordinal,
      subject_id: subjectIds[subject]!,
      staff_id: teaching.teacherOf(schoolClass.id, subject),
      topic,
      homework,
    });
}

/** The revision that each diary has reached. */
export function addDiaries(
  { rows, clock, year, bookOf }: MarkContext,
  students: readonly DemoStudent[],
): void {
  const yearStart = clock.midnight(year.startsOn.toString());
  for (const { id } of students) {
    const lastChange = bookOf(id).lastChange ?? yearStart;
    rows.add('student_diary', {
      student_id: id,
      revision: bookOf(id).revisionAt(lastChange),
      changed_at: instantText(lastChange),
    });
  }
}
