import type { SnapshotClassTeacher, SnapshotEnrolment } from '@vedomo/domain/roster/roster-snapshot';
import type { OneRosterArchive } from './one-roster-archive.ts';
import { ENROLLMENTS } from './one-roster-shapes.ts';

/** Who learns in a homeroom, and who leads one: its primary teachers. Lessons are passed over. */
export async function readEnrollments(
  archive: OneRosterArchive,
  otherClassIds: ReadonlySet<string>,
): Promise<{ enrolments: SnapshotEnrolment[]; classTeachers: SnapshotClassTeacher[] }> {
  const enrolments: SnapshotEnrolment[] = [];
  const classTeachers: SnapshotClassTeacher[] = [];
  await archive.eachRow(ENROLLMENTS, (row) => {
    if (otherClassIds.has(row.get('classSourcedId'))) return;
    const role = row.get('role').toLowerCase();
    const isClassTeacher = role === 'teacher' && row.get('primary').toLowerCase() === 'true';
    if (role !== 'student' && !isClassTeacher) return;
    const classSourceId = row.required('classSourcedId');
    const userSourceId = row.required('userSourcedId');
    if (classSourceId === null || userSourceId === null) return;
    const link = {
      status: row.status,
      place: row.place,
      schoolSourceId: row.get('schoolSourcedId') || null,
      classSourceId,
      startsOn: row.date('beginDate'),
      endsOn: row.date('endDate'),
    };
    if (isClassTeacher) classTeachers.push({ ...link, staffSourceId: userSourceId });
    else enrolments.push({ ...link, studentSourceId: userSourceId });
  });
  return { enrolments, classTeachers };
}
