import type { Tx } from '../../platform/transaction.ts';
import type { DiarySection } from '../duty/duty-enums.types.ts';

const OPEN_WEEK = {
  name: 'section-view.open-week',
  text: `
    select 1 from weekly_duty d
    join class_week w on w.school_id = $1 and w.class_id = d.class_id and w.week = d.week
    where d.school_id = $1 and d.student_id = $2 and d.week = $3
      and w.opens_at <= $4 and w.closes_at > $4 and w.closed_at is null`,
};

/** Whether the student's week can be acknowledged now. */
export async function isWeekOpen(
  tx: Tx,
  schoolId: string,
  studentId: string,
  week: string,
): Promise<boolean> {
  return (await tx.rows(OPEN_WEEK, [schoolId, studentId, week, tx.now.toString()])).length > 0;
}

const ADD = {
  name: 'section-view.add',
  text: `
    insert into diary_section_view (school_id, student_id, week, guardian_id, section, first_opened_at)
    values ($1, $2, $3, $4, $5, $6) on conflict do nothing`,
};

/** Keeps the first time a guardian opened a section in a week. */
export const addSectionView = (
  tx: Tx,
  schoolId: string,
  view: { studentId: string; week: string; guardianId: string; section: DiarySection },
) => tx.rows(ADD, [schoolId, view.studentId, view.week, view.guardianId, view.section, tx.now.toString()]);
