import type { Tx } from '../platform/transaction.ts';
import { readLessonWeek } from './lesson-week.read-model.ts';
import type { DiaryDayType } from './lesson.types.ts';

/** «Расписание»: the days with lessons of a student's week, in order. One statement. */
export async function readDiaryDays(
  tx: Tx,
  schoolId: string,
  studentId: string,
  week: string,
): Promise<DiaryDayType[]> {
  const days: DiaryDayType[] = [];
  for (const { date, marks, ...lesson } of await readLessonWeek(tx, schoolId, studentId, week)) {
    if (days.at(-1)?.date !== date) days.push({ date, lessons: [] });
    days.at(-1)!.lessons.push({ ...lesson, marks: [...marks] });
  }
  return days;
}
