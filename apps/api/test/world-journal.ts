import { randomUUID } from 'node:crypto';
import type { WorldSchool } from './world.ts';

export async function addSubject(school: WorldSchool, title: string, sortOrder: number): Promise<string> {
  const subject_id = randomUUID();
  await school.add('subject', { subject_id, title, sort_order: sortOrder });
  return subject_id;
}

/** The first lesson of each of the days. */
export async function addLessons(
  school: WorldSchool,
  classId: string,
  subjectId: string,
  dates: readonly string[],
  given: { homework?: string } = {},
): Promise<void> {
  for (const on_date of dates)
    await school.add('lesson', {
      class_id: classId,
      on_date,
      ordinal: 1,
      subject_id: subjectId,
      homework: given.homework ?? null,
    });
}

/** A quarter of the school's year, or another kind of period. */
export async function addPeriod(
  school: WorldSchool,
  ordinal: number,
  startsOn: string,
  endsOn: string,
  grades: readonly string[],
  kind = 'QUARTER',
): Promise<string> {
  const grading_period_id = randomUUID();
  await school.add('grading_period', {
    grading_period_id,
    academic_year_id: await school.year(),
    kind,
    ordinal,
    starts_on: startsOn,
    ends_on: endsOn,
    grades,
  });
  return grading_period_id;
}
