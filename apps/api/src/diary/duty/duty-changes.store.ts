import type { DutyChange, WeekChange } from '@vedomo/domain/diary/duty-changes';
import { weekKey, type PlannedDuty, type PlannedWeek } from '@vedomo/domain/diary/school-plan';
import type { DutyMet } from '@vedomo/domain/diary/duty-met';
import type { StoredDuty } from '@vedomo/domain/diary/stored-duty';
import { v7 as newId } from 'uuid';
import type { Tx } from '../../platform/transaction.ts';

const WRITE_WEEKS = {
  name: 'duty-changes.write-weeks',
  text: 'select write_class_weeks($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)',
};
const ADD_DUTIES = { name: 'duty-changes.add-duties', text: 'select add_duties($1, $2, $3, $4, $5, $6)' };
const WRITE_DUTIES = {
  name: 'duty-changes.write-duties',
  text: 'select write_duties($1, $2, $3, $4, $5, $6, $7, $8)',
};
const REMOVE_DUTIES = { name: 'duty-changes.remove-duties', text: 'select remove_duties($1, $2, $3)' };
const COUNT_WEEKS = { name: 'duty-changes.count-weeks', text: 'select count_class_weeks($1, $2, $3)' };
const DROP_WEEKS = { name: 'duty-changes.drop-weeks', text: 'select drop_class_weeks($1, $2, $3)' };
const WRITE_CORRECTIONS = {
  name: 'duty-changes.write-corrections',
  text: 'select write_duty_corrections($1, $2, $3, $4, $5, $6, $7, $8, $9)',
};

/**
 * Writes class weeks that appear or whose deadlines move; one that is past already is born closed.
 * @param added the duties that appear, unmet: they are counted at once in the weeks that appear
 */
export async function writeClassWeeks(
  tx: Tx,
  schoolId: string,
  changes: readonly WeekChange[],
  added: readonly PlannedDuty[],
): Promise<void> {
  const weeks = changes.flatMap(({ after }) => after ?? []);
  if (weeks.length === 0) return;
  const now = tx.now.epochMilliseconds;
  const counts = countsOf(added);
  await tx.rows(WRITE_WEEKS, [
    schoolId,
    weeks.map(({ classId }) => classId),
    weeks.map(({ weekText }) => weekText),
    weeks.map(({ academicYearId }) => academicYearId),
    weeks.map(({ deadlines }) => deadlines.opensAt.toString()),
    weeks.map(({ deadlines }) => deadlines.pressDeadline.toString()),
    weeks.map(({ deadlines }) => deadlines.closesAt.toString()),
    weeks.map(({ deadlines }) => (deadlines.closesAt.epochMilliseconds <= now ? tx.now.toString() : null)),
    weeks.map((week) => counts.get(weekKey(week.classId, week.weekText))?.required ?? 0),
    weeks.map((week) => counts.get(weekKey(week.classId, week.weekText))?.noGuardian ?? 0),
  ]);
}

function countsOf(duties: readonly PlannedDuty[]): Map<string, { required: number; noGuardian: number }> {
  const byWeek = new Map<PlannedWeek, { required: number; noGuardian: number }>();
  for (const { classWeek, required, reason } of duties) {
    let counts = byWeek.get(classWeek);
    if (counts === undefined) byWeek.set(classWeek, (counts = { required: 0, noGuardian: 0 }));
    if (required) counts.required += 1;
    else if (reason === 'NO_GUARDIAN') counts.noGuardian += 1;
  }
  return new Map([...byWeek].map(([{ classId, weekText }, counts]) => [weekKey(classId, weekText), counts]));
}

/** A duty as it is to be kept, with what met it. */
export type DutyRow = Pick<StoredDuty, 'studentId' | 'weekText' | 'classId' | 'reason' | 'owingGuardians'> & {
  readonly met: DutyMet | null;
};

/**
 * Adds duties of weeks that have none yet, unmet; the counters of their class weeks are still to be counted.
 * @param duties those of a student one after the other: weeks that ask the same travel together.
 */
export async function addDuties(
  tx: Tx,
  schoolId: string,
  duties: readonly Omit<DutyRow, 'met'>[],
): Promise<void> {
  if (duties.length === 0) return;
  const runs: {
    studentId: string;
    classId: string;
    reason: string | null;
    owing: string | null;
    weeks: string[];
  }[] = [];
  for (const { studentId, weekText, classId, reason, owingGuardians } of duties) {
    const owing = arrayText(owingGuardians);
    const last = runs.at(-1);
    if (
      last?.studentId === studentId &&
      last.classId === classId &&
      last.reason === reason &&
      last.owing === owing
    )
      last.weeks.push(weekText);
    else runs.push({ studentId, classId, reason, owing, weeks: [weekText] });
  }
  await tx.rows(ADD_DUTIES, [
    schoolId,
    runs.map(({ studentId }) => studentId),
    runs.map(({ classId }) => classId),
    runs.map(({ reason }) => reason),
    runs.map(({ owing }) => owing),
    runs.map(({ weeks }) => arrayText(weeks)),
  ]);
}

const arrayText = (values: readonly string[] | null): string | null => values && `{${values.join(',')}}`;

/** Writes kept duties anew; the counters of their class weeks are still to be counted. */
export async function writeDuties(tx: Tx, schoolId: string, duties: readonly DutyRow[]): Promise<void> {
  if (duties.length === 0) return;
  await tx.rows(WRITE_DUTIES, [
    schoolId,
    duties.map(({ studentId }) => studentId),
    duties.map(({ weekText }) => weekText),
    duties.map(({ classId }) => classId),
    duties.map(({ reason }) => reason),
    duties.map(({ owingGuardians }) => arrayText(owingGuardians)),
    duties.map(({ met }) => met?.state ?? null),
    duties.map(({ met }) => met?.metAt.toString() ?? null),
  ]);
}

/** Removes duties of weeks that ask nothing any more; their acknowledgements stay. */
export async function removeDuties(
  tx: Tx,
  schoolId: string,
  duties: readonly { readonly studentId: string; readonly weekText: string }[],
): Promise<void> {
  if (duties.length === 0) return;
  await tx.rows(REMOVE_DUTIES, [
    schoolId,
    duties.map(({ studentId }) => studentId),
    duties.map(({ weekText }) => weekText),
  ]);
}

/** Counts class weeks again from their duties; repeated ones once. */
export async function countClassWeeks(
  tx: Tx,
  schoolId: string,
  classWeeks: readonly { readonly classId: string; readonly weekText: string }[],
): Promise<void> {
  if (classWeeks.length === 0) return;
  const weeksOf = new Map<string, Set<string>>();
  for (const { classId, weekText } of classWeeks) {
    const weeks = weeksOf.get(classId);
    if (weeks) weeks.add(weekText);
    else weeksOf.set(classId, new Set([weekText]));
  }
  const weeks = [...weeksOf].flatMap(([classId, texts]) =>
    [...texts].map((weekText) => ({ classId, weekText })),
  );
  await tx.rows(COUNT_WEEKS, [
    schoolId,
    weeks.map(({ classId }) => classId),
    weeks.map(({ weekText }) => weekText),
  ]);
}

/** Drops class weeks that have gone, unless a duty still counts for them. */
export async function dropClassWeeks(
  tx: Tx,
  schoolId: string,
  changes: readonly WeekChange[],
): Promise<void> {
  const gone = changes.filter(({ after }) => after === null);
  if (gone.length === 0) return;
  await tx.rows(DROP_WEEKS, [
    schoolId,
    gone.map(({ classId }) => classId),
    gone.map(({ weekText }) => weekText),
  ]);
}

/** Keeps what stood in a closed week before its correction, with who, when and why. */
export async function writeCorrections(
  tx: Tx,
  schoolId: string,
  changes: readonly DutyChange[],
  { by, reason }: { readonly by: string; readonly reason: string },
): Promise<void> {
  if (changes.length === 0) return;
  await tx.rows(WRITE_CORRECTIONS, [
    schoolId,
    changes.map(() => newId()),
    changes.map(({ studentId }) => studentId),
    changes.map(({ weekText }) => weekText),
    changes.map(({ before }) => JSON.stringify(before && evidence(before, before.state, before.metAt))),
    changes.map(({ after, met }) =>
      JSON.stringify(after && evidence(after, met?.state ?? null, met?.metAt ?? null)),
    ),
    tx.now.toString(),
    by,
    reason,
  ]);
}

function evidence(
  duty: { classId: string; reason: string | null; owingGuardians: readonly string[] | null },
  state: string | null,
  metAt: { toString(): string } | null,
): object {
  const { classId, reason, owingGuardians } = duty;
  return { classId, reason, owingGuardians, state, metAt: metAt?.toString() ?? null };
}
