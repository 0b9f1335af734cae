import type pg from 'pg';

/** Like the table of acknowledgements in everything: columns, key, checks, foreign keys. */
export const REFERENCE_TABLE = `
  create table reference_acknowledgement (like diary_acknowledgement including all,
    foreign key (school_id, student_id) references student,
    foreign key (school_id, guardian_id) references guardian)`;

/** What the page sends, and what the API knows of its sender. */
export interface ReferencePress {
  readonly schoolId: string;
  readonly studentId: string;
  readonly week: string;
  readonly guardianId: string;
  readonly recordedBy: string;
  readonly sections: number;
  readonly diaryRevision: number;
}

const INSERT = {
  name: 'reference.acknowledge',
  text: `
    insert into reference_acknowledgement
      (school_id, student_id, week, guardian_id, route, received_at, recorded_at, recorded_by, sections, diary_revision)
    values ($1, $2, $3, $4, 'OWN_PRESS', $5, $5, $6, $7, $8)`,
};

/** One bare prepared insert. */
export async function insertAcknowledgement(pool: pg.Pool, press: ReferencePress): Promise<object> {
  const receivedAt = new Date().toISOString();
  await pool.query({
    ...INSERT,
    values: [
      press.schoolId,
      press.studentId,
      press.week,
      press.guardianId,
      receivedAt,
      press.recordedBy,
      press.sections,
      press.diaryRevision,
    ],
  });
  return { studentId: press.studentId, week: press.week, outcome: 'RECORDED', receivedAt };
}
