import { setTimeout as delay } from 'node:timers/promises';
import type { DataSource } from 'typeorm';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../../../test/database.ts';
import { DutySchool, pressOf } from '../../../test/duty-school.ts';
import { othersWaiting } from '../../../test/others-waiting.ts';
import { World, type WorldSchool } from '../../../test/world.ts';
import { openDatabase } from '../../platform/database.ts';
import type { Tx } from '../../platform/transaction.ts';
import { recordAcknowledgements } from '../acknowledgement/acknowledgement.store.ts';
import { lockDuty } from './duty-lock.store.ts';
import { recountSchool } from './recount.read-model.ts';
import { refreshDuties } from './refresh-duties.store.ts';

const WEEK = '2026-09-07';
const NOW = '2026-09-09T12:00';

/** Several writers of the same duties at once. */
describe('a writer that had to wait', { timeout: 30_000 }, () => {
  let database: TestDatabase;
  let source: DataSource;
  let world: World;
  let duties: DutySchool;
  let school: WorldSchool;
  let from: string;
  let to: string;
  let studentId: string;
  let guardianId: string;

  beforeAll(async () => {
    database = await createTestDatabase();
    source = await openDatabase(database.apiUrl, []);
    world = await World.open(database.ownerUrl);
  });
  afterAll(async () => {
    await world.close();
    await source.destroy();
    await database.drop();
  });
  beforeEach(async () => {
    duties = await DutySchool.begin(source, world);
    ({ school, classId: from } = duties);
    to = await duties.studyingClass('5Б');
    studentId = await school.student({ classId: from });
    guardianId = await school.guardian({ studentId });
    await duties.refreshAt('2026-09-01T10:00');
  });

  /** Moves the student to the other class; what `meanwhile` began has come to wait for it when it commits. */
  async function moveWhile<T>(meanwhile: () => Promise<T>): Promise<T> {
    let begun: Promise<T> | undefined;
    await duties.at(NOW, async (tx) => {
      await tx.manager.query('update enrolment set class_id = $3 where school_id = $1 and student_id = $2', [
        school.schoolId,
        studentId,
        to,
      ]);
      await refreshDuties(tx, school.schoolId);
      begun = meanwhile();
      await othersWaiting(world);
    });
    return begun!;
  }
  /** A transaction that stays open until it is ended. */
  async function holding(work: (tx: Tx) => Promise<unknown>): Promise<{ pid: number; end(): Promise<void> }> {
    let end = () => {};
    let began: (pid: number) => void = () => {};
    const begun = new Promise<number>((resolve) => (began = resolve));
    const done = duties.at(NOW, async (tx) => {
      await work(tx);
      const [{ pid }] = await tx.manager.query('select pg_backend_pid() as pid');
      const ended = new Promise<void>((resolve) => (end = resolve));
      began(pid);
      await ended;
    });
    const pid = await Promise.race([begun, done.then(() => Promise.reject(new Error('ended early')))]);
    return {
      pid,
      end: () => {
        end();
        return done;
      },
    };
  }
  const lockWeek = (tx: Tx, classId: string) =>
    tx.manager.query('select 1 from class_week where class_id = $1 and week = $2 for update', [
      classId,
      WEEK,
    ]);
  /** Resolves once somebody waits for this transaction. */
  async function blockedBy(pid: number): Promise<void> {
    for (;;) {
      const waiting = await world.rows(
        'select 1 from pg_stat_activity where datname = current_database() and $1 = any (pg_blocking_pids(pid))',
        [pid],
      );
      if (waiting.length > 0) return;
      await delay(5);
    }
  }
  const counted = async (classId: string) => {
    const { required, on_time } = (await duties.weekOf(WEEK, classId))!;
    return [required, on_time];
  };

  it('presses for the class that the duty has moved to', async () => {
    const [pressed] = await moveWhile(() => duties.press(studentId, guardianId, WEEK, NOW));
    expect(pressed).toMatchObject({ outcome: 'RECORDED', state: 'ON_TIME' });
    expect([await counted(from), await counted(to)]).toEqual([
      [0, 0],
      [1, 1],
    ]);
  });

  it('does not press with rights that are lost meanwhile', async () => {
    const losing = await holding(async (tx) => {
      await lockWeek(tx, from);
      await tx.manager.query("update guardianship set rights = 'NONE' where guardian_id = $1", [guardianId]);
    });
    const pressing = duties.press(studentId, guardianId, WEEK, NOW);
    await blockedBy(losing.pid);
    await losing.end();
    expect(await pressing).toMatchObject([{ outcome: 'NOT_ENTITLED' }]);
    expect(await counted(from)).toEqual([1, 0]);
  });

  it('is what met the duty first, when an earlier acknowledgement is taken back meanwhile', async () => {
    const father = await school.guardian({ studentId });
    await duties.press(studentId, father, WEEK, '2026-09-09T10:00');
    const takingBack = await holding(async (tx) => {
      await lockWeek(tx, from);
      await tx.manager.query(
        "update weekly_duty set met_at = '2026-09-09T12:30+05:00' where student_id = $1 and week = $2",
        [studentId, WEEK],
      );
    });
    const pressing = duties.press(studentId, guardianId, WEEK, NOW);
    await blockedBy(takingBack.pid);
    await takingBack.end();
    expect(await pressing).toMatchObject([{ outcome: 'RECORDED', state: 'ON_TIME' }]);
    const [met] = await world.rows(
      "select met_at = '2026-09-09T12:00+05:00' as first from weekly_duty where student_id = $1 and week = $2",
      [studentId, WEEK],
    );
    expect(met).toEqual({ first: true });
  });

  it('presses for many, and counts once what another guardian pressed after the duty moved', async () => {
    const third = await duties.studyingClass('5В');
    const [first, second, last] = [from, to, third].toSorted() as [string, string, string];
    // The set waits for the class that the student leaves, then for the last one; the student goes to the one between.
    await world.rows('update enrolment set class_id = $2 where student_id = $1', [studentId, first]);
    const other = await school.student({ classId: last });
    const set = [
      { studentId, guardianId },
      { studentId: other, guardianId: await school.guardian({ studentId: other }) },
    ];
    const father = await school.guardian({ studentId });
    await school.guardian({ studentId: await school.student({ classId: second }) });
    await duties.refreshAt('2026-09-01T11:00');

    const kept = await holding((tx) => lockWeek(tx, last));
    const moved = await holding(async (tx) => {
      await tx.manager.query('update enrolment set class_id = $2 where student_id = $1', [studentId, second]);
      await lockWeek(tx, first);
      await tx.manager.query(
        `update class_week set required = required + case class_id when $1 then 1 else -1 end
         where class_id in ($1, $2) and week = $3`,
        [second, first, WEEK],
      );
      await tx.manager.query('update weekly_duty set class_id = $2 where student_id = $1 and week = $3', [
        studentId,
        second,
        WEEK,
      ]);
    });
    const pressing = duties.pressAll(set, WEEK, NOW);
    await blockedBy(moved.pid);
    await moved.end();
    await blockedBy(kept.pid);
    const earlier = await holding((tx) =>
      recordAcknowledgements(tx, school.schoolId, [pressOf(tx, { studentId, guardianId: father }, WEEK)]),
    );
    await kept.end();
    await blockedBy(earlier.pid);
    await earlier.end();
    expect((await pressing).map(({ outcome, state }) => [outcome, state])).toEqual([
      ['RECORDED', 'ON_TIME'],
      ['RECORDED', 'ON_TIME'],
    ]);
    expect((await duties.weekOf(WEEK, second))!.on_time).toBe(1);
    expect((await duties.weekOf(WEEK, last))!.on_time).toBe(1);
  });

  it('locks the class week that the duty has moved to', async () => {
    const actor = { schoolId: school.schoolId, timeZone: 'Asia/Yekaterinburg' } as Parameters<
      typeof lockDuty
    >[1];
    const locked = await moveWhile(() =>
      duties.at(NOW, (tx) => lockDuty(tx, actor, { studentId, week: WEEK })),
    );
    expect(locked?.classId).toBe(to);
  });

  it('counts again what stood at one moment, though a press comes in between', async () => {
    let pressed = false;
    const differences = await duties.at(
      NOW,
      async (tx) => {
        const rows: Tx['rows'] = async (statement, values) => {
          if (statement.name === 'stored-duties.duties') {
            await duties.press(studentId, guardianId, WEEK, NOW);
            pressed = true;
          }
          return tx.rows(statement, values);
        };
        return (await recountSchool({ ...tx, rows }, school.schoolId)).differences;
      },
      'vedomo_worker',
    );
    expect(pressed).toBe(true);
    expect(differences).toEqual([]);
    expect(await counted(from)).toEqual([1, 1]);
  });
});
