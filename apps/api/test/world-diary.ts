import { weekDeadlines } from '@vedomo/domain/calendar/deadlines';
import { Temporal } from 'temporal-polyfill';
import type { WorldSchool } from './world.ts';

const ZONE = 'Asia/Yekaterinburg';

/** A study week of a class with duties of the given students, counters included; the next calendar week is a study week. */
export async function addStudyWeek(
  school: WorldSchool,
  classId: string,
  monday: string,
  students: readonly (
    string | { studentId: string; reason?: 'NO_GUARDIAN' | 'EXEMPT' | 'LEFT'; owing?: readonly string[] }
  )[],
  given: { closedAt?: string } = {},
): Promise<void> {
  const week = Temporal.PlainDate.from(monday);
  const { opensAt, pressDeadline, closesAt } = weekDeadlines(week, week.add({ days: 7 }), 32, ZONE);
  const duties = students.map((each) => (typeof each === 'string' ? { studentId: each } : each));
  await school.add('class_week', {
    class_id: classId,
    week: monday,
    academic_year_id: await school.year(),
    opens_at: opensAt.toString(),
    press_deadline: pressDeadline.toString(),
    closes_at: closesAt.toString(),
    closed_at: given.closedAt ?? null,
    required: duties.filter(({ reason }) => !reason).length,
    no_guardian: duties.filter(({ reason }) => reason === 'NO_GUARDIAN').length,
  });
  for (const { studentId, reason, owing } of duties)
    await school.add('weekly_duty', {
      student_id: studentId,
      week: monday,
      class_id: classId,
      required: !reason,
      reason: reason ?? null,
      owing_guardians: owing ?? null,
    });
}
