import { randomUUID } from 'node:crypto';
import { addLessons, addSubject } from '../world-journal.ts';
import type { WorldSchool } from '../world.ts';
import { addForecastRows } from './forecast-rows.ts';
import type { Objects } from './personas.ts';
import type { Child } from './school-objects.ts';

const DAY = '2026-11-23';
const AT = '2026-11-23T09:00:00Z';

/** A row in every table that a small school does not need: each must be fenced, so each has something to hide. */
export async function addRarerRows(
  school: WorldSchool,
  child: Child,
  gradingPeriodId: string,
  runningPeriodId: string,
): Promise<Pick<Objects, 'rosterImportId' | 'acknowledgementImportId' | 'subjectId'>> {
  const { classId: class_id, guardianId: guardian_id } = child;
  const student = { student_id: child.studentId };
  const subject_id = await addSubject(school, 'Математика', 1);
  await addLessons(school, class_id, subject_id, [DAY]);
  await addForecastRows(school, child, subject_id, runningPeriodId);
  const [rosterImportId, acknowledgementImportId] = [randomUUID(), randomUUID()];
  const rows: Readonly<Record<string, object>> = {
    contact_point: {
      contact_point_id: randomUUID(),
      guardian_id,
      kind: 'EMAIL',
      value: 'elena@example.org',
      source: 'ROSTER_IMPORT',
      starts_on: '2026-09-01',
    },
    duty_policy: { from_week: '2026-12-07', grace_hours: 32, answers: 'ANY', target_percent: 95 },
    calendar_change: {
      calendar_change_id: randomUUID(),
      changed_at: AT,
      changed_by: randomUUID(),
      kind: 'POLICY',
      change: {},
    },
    duty_exemption: {
      ...student,
      starts_on: '2027-02-01',
      ends_on: '2027-02-07',
      order_number: '7',
      order_date: DAY,
    },
    assessment_mode: { class_id, subject_id, grading_period_id: gradingPeriodId, mode: 'PASS_FAIL' },
    mark: {
      ...student,
      on_date: DAY,
      lesson_ordinal: 1,
      class_id,
      subject_id,
      value: '5',
      recorded_at: AT,
    },
    period_mark: {
      ...student,
      subject_id,
      grading_period_id: gradingPeriodId,
      value: 'PASSED',
      recorded_at: AT,
      diary_revision: 1,
    },
    student_diary: { ...student, revision: 1, changed_at: AT },
    diary_section_view: {
      ...student,
      week: '2026-11-16',
      guardian_id,
      section: 'SCHEDULE',
      first_opened_at: '2026-11-20T09:00:00Z',
    },
    duty_correction: {
      duty_correction_id: randomUUID(),
      ...student,
      week: '2026-09-07',
      corrected_at: AT,
      corrected_by: randomUUID(),
      reason: 'не была внесена',
      before: {},
      after: {},
    },
    acknowledgement_withdrawal: {
      acknowledgement_withdrawal_id: randomUUID(),
      ...student,
      week: '2026-11-16',
      guardian_id,
      route: 'WRITTEN',
      received_at: AT,
      recorded_at: AT,
      recorded_by: randomUUID(),
      withdrawn_at: AT,
      withdrawn_by: randomUUID(),
    },
    acknowledgement_import: {
      acknowledgement_import_id: acknowledgementImportId,
      file_name: 'export.csv',
      content: Buffer.from('{"rows":[],"problem":null}'),
      file_sha256: Buffer.alloc(32),
      created_by: randomUUID(),
      created_at: AT,
    },
    roster_import: {
      roster_import_id: rosterImportId,
      file_name: 'roster.csv',
      files: JSON.stringify([{ name: 'roster.csv', bytes: 10 }]),
      file_sha256: Buffer.alloc(32),
      status: 'PREVIEW',
      created_at: AT,
    },
    roster_import_piece: {
      roster_import_id: rosterImportId,
      file: 0,
      piece: 0,
      content: Buffer.from('Класс;5А'),
    },
  };
  for (const [table, row] of Object.entries(rows)) await school.add(table, row as Record<string, unknown>);
  return { rosterImportId, acknowledgementImportId, subjectId: subject_id };
}
