import { randomUUID } from 'node:crypto';
import type { WorldSchool } from '../world.ts';
import type { Child } from './school-objects.ts';

/** The rules with which a change begins, in every school. */
export const POLICY_ID = 'a2f1c7d0-5b2e-4a57-9a53-0d3f6f5b7c11';

/** What was issued to a child a week ago, what its teacher expects, and what the class has planned. */
export async function addForecastRows(
  school: WorldSchool,
  { classId, studentId }: Child,
  subject_id: string,
  grading_period_id: string,
): Promise<void> {
  const notice_id = randomUUID();
  const of = { student_id: studentId, subject_id };
  await school.add('planned_work', {
    class_id: classId,
    subject_id,
    on_date: '2026-12-09',
    weight: 3,
    title: 'Контрольная работа',
  });
  await school.add('forecast_policy', { forecast_policy_id: POLICY_ID, starts_on: '2026-09-01' });
  await school.add('forecast_notice', {
    notice_id,
    class_id: classId,
    grading_period_id,
    issued_on: '2026-11-17',
    issued_at: '2026-11-17T09:00:00Z',
    issued_by: randomUUID(),
  });
  await school.add('forecast_notice_item', {
    notice_id,
    ...of,
    probabilities: [10, 190, 600, 200],
    mean_so_far: 4,
    mean_low: 3.6,
    mean_high: 4.4,
    marks: 3,
    likeliest: 4,
    trend: 'TOO_FEW',
    flags: [],
    needed: '[]',
    works_to_come: 'ESTIMATED',
    diary_revision: 1,
  });
  await school.add('expected_mark', {
    expected_mark_id: randomUUID(),
    ...of,
    grading_period_id,
    value: 4,
    recorded_at: '2026-11-17T09:00:00Z',
    recorded_by: randomUUID(),
  });
}
