import { judgeAcknowledgement, type Acknowledgement } from '@vedomo/domain/diary/acknowledgement';
import { isPast } from '@vedomo/domain/diary/duty-changes';
import { refuseAcknowledging } from '@vedomo/domain/diary/entitlement';
import { dutyKey, weekKey } from '@vedomo/domain/diary/school-plan';
import { Temporal } from 'temporal-polyfill';
import { civilDate } from '../../platform/civil-date.ts';
import type { Tx } from '../../platform/transaction.ts';
import type { AcknowledgementOutcome, NewAcknowledgement } from '../acknowledgement/acknowledgement.store.ts';
import { applyDutyChanges, type Correction } from './apply-duty-changes.store.ts';
import { readDutyFacts } from './duty-facts.read-model.ts';
import type { DutyChanges } from './duty-changes.read-model.ts';
import { readKeptAcknowledgements } from '../acknowledgement/kept-acknowledgements.read-model.ts';
import { lockDuties } from './lock-duties.store.ts';
import { readStudentHistories } from './student-history.read-model.ts';

export type LateOutcome = AcknowledgementOutcome | 'WEEK_STILL_OPEN';

const ADD = {
  name: 'late-acknowledgements.add',
  text: 'select add_acknowledgements($1, $2, $3, $4, $5, $6, $7, $8, $9)',
};

/**
 * Adds acknowledgements that came in time and were not entered before their week closed, as corrections of those
 * weeks. An outcome for each, in order: WEEK_CLOSED when it came after the last deadline, WEEK_STILL_OPEN when the
 * ordinary way is open.
 */
export async function addLateAcknowledgements(
  tx: Tx,
  schoolId: string,
  rows: readonly Omit<NewAcknowledgement, 'sections' | 'diaryRevision'>[],
  correction: Correction,
): Promise<{ readonly outcomes: readonly LateOutcome[]; readonly changes: DutyChanges }> {
  const scope = { studentIds: [...new Set(rows.map(({ studentId }) => studentId))], pastYears: true };
  await lockDuties(tx, schoolId, scope);
  const { plan, stored, zone } = await readDutyFacts(tx, schoolId, scope);
  const histories = await readStudentHistories(tx, schoolId, scope.studentIds);
  const weeks = [...new Set(rows.map(({ week }) => week))];
  const kept = await readKeptAcknowledgements(tx, schoolId, zone, weeks, scope.studentIds);

  const outcomes = rows.map(({ studentId, week, guardianId, route, receivedAt }): LateOutcome => {
    const history = histories.get(studentId);
    const duty = stored.duties.get(dutyKey(studentId, week));
    const classWeek = duty && stored.weeks.get(weekKey(duty.classId, week));
    const at = Temporal.Instant.from(receivedAt);
    const on = civilDate(at, zone);
    if (!history || refuseAcknowledging(history.guardianships, guardianId, history.birthDate, on))
      return 'NOT_ENTITLED';
    if (!duty || !classWeek) return 'NO_DUTY';
    const acknowledgements = kept.get(dutyKey(studentId, week)) ?? [];
    if (acknowledgements.some(({ acknowledgement }) => acknowledgement.guardianId === guardianId))
      return 'ALREADY';
    const monday = classWeek.deadlines.week;
    const fact: Acknowledgement =
      route === 'WRITTEN' || route === 'MESSAGE'
        ? { guardianId, week: monday, route, receivedOn: on }
        : { guardianId, week: monday, route, pressedAt: at };
    const judged = judgeAcknowledgement(fact, classWeek.deadlines);
    if ('refused' in judged) return judged.refused === 'TOO_EARLY' ? 'TOO_EARLY' : 'WEEK_CLOSED';
    return isPast(classWeek, tx.now) ? 'RECORDED' : 'WEEK_STILL_OPEN';
  });
  const taken = rows.filter((_, at) => outcomes[at] === 'RECORDED');
  const column = <K extends keyof (typeof rows)[number]>(key: K) => taken.map((row) => row[key]);
  if (taken.length > 0)
    await tx.rows(ADD, [
      schoolId,
      column('studentId'),
      column('week'),
      column('guardianId'),
      column('route'),
      column('receivedAt'),
      tx.now.toString(),
      column('recordedBy'),
      column('note'),
    ]);
  const alsoJudge = new Set(taken.map(({ studentId, week }) => dutyKey(studentId, week)));
  const changes = await applyDutyChanges(tx, schoolId, scope, { since: plan, alsoJudge, correction });
  return { outcomes, changes };
}
