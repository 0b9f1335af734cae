import { restoreWeekDeadlines, type WeekDeadlines } from '@vedomo/domain/calendar/deadlines';
import type { NotRequiredReason } from '@vedomo/domain/diary/duty';
import { dutyKey, weekKey } from '@vedomo/domain/diary/school-plan';
import type { StoredDuty, StoredSchool, StoredWeek } from '@vedomo/domain/diary/stored-duty';
import { Temporal } from 'temporal-polyfill';
import type { Tx } from '../../platform/transaction.ts';

const WEEKS = {
  name: 'stored-duties.weeks',
  text: `
    select class_id as "classId", week, required, on_time as "onTime", late, no_guardian as "noGuardian",
      floor(extract(epoch from opens_at) * 1000)::float8 as opens,
      floor(extract(epoch from press_deadline) * 1000)::float8 as press,
      floor(extract(epoch from closes_at) * 1000)::float8 as closes,
      floor(extract(epoch from closed_at) * 1000)::float8 as closed
    from class_week where school_id = $1 and class_id = any ($2)`,
};
const DUTIES = {
  name: 'stored-duties.duties',
  text: `
    select student_id as "studentId", week, class_id as "classId", reason, owing_guardians as "owingGuardians", state,
      floor(extract(epoch from met_at) * 1000)::float8 as met
    from weekly_duty
    where school_id = $1 and class_id = any ($2) and ($3::uuid[] is null or student_id = any ($3))`,
};

interface WeekRow {
  classId: string;
  week: string;
  required: number;
  onTime: number;
  late: number;
  noGuardian: number;
  opens: number;
  press: number;
  closes: number;
  closed: number | null;
}
interface DutyRow {
  studentId: string;
  week: string;
  classId: string;
  reason: NotRequiredReason | null;
  owingGuardians: string[] | null;
  state: 'ON_TIME' | 'LATE' | null;
  met: number | null;
}

const instantOf = (milliseconds: number) => Temporal.Instant.fromEpochMilliseconds(milliseconds);

/**
 * The class weeks of the classes, and their duties: of some students, or of all when `studentIds` is null.
 * @param zone of the school.
 */
export async function readStoredDuties(
  tx: Tx,
  schoolId: string,
  zone: string,
  classIds: readonly string[],
  studentIds: readonly string[] | null,
): Promise<StoredSchool> {
  const weekRows = await tx.rows<WeekRow>(WEEKS, [schoolId, classIds]);
  const dutyRows = await tx.rows<DutyRow>(DUTIES, [schoolId, classIds, studentIds]);
  const deadlinesOf = sharedDeadlines(zone);
  const weeks = weekRows.map((row): [string, StoredWeek] => [
    weekKey(row.classId, row.week),
    {
      classId: row.classId,
      weekText: row.week,
      deadlines: deadlinesOf(row),
      counts: { required: row.required, onTime: row.onTime, late: row.late, noGuardian: row.noGuardian },
      closedAt: row.closed === null ? null : instantOf(row.closed),
    },
  ]);
  const duties = dutyRows.map(({ week, met, ...row }): [string, StoredDuty] => [
    dutyKey(row.studentId, week),
    { ...row, weekText: week, metAt: met === null ? null : instantOf(met) },
  ]);
  return { weeks: new Map(weeks), duties: new Map(duties) };
}

/** The classes of a school have the same deadlines in most weeks. */
function sharedDeadlines(zone: string): (row: WeekRow) => WeekDeadlines {
  const seen = new Map<string, WeekDeadlines>();
  return ({ week, opens, press, closes }) => {
    const key = `${week} ${opens} ${press} ${closes}`;
    const found =
      seen.get(key) ??
      restoreWeekDeadlines(
        {
          week: Temporal.PlainDate.from(week),
          opensAt: instantOf(opens),
          pressDeadline: instantOf(press),
          closesAt: instantOf(closes),
        },
        zone,
      );
    seen.set(key, found);
    return found;
  };
}
