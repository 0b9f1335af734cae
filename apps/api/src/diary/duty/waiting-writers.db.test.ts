import type { DataSource } from 'typeorm';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../../../test/database.ts';
import { DutySchool } from '../../../test/duty-school.ts';
import { othersWaiting } from '../../../test/others-waiting.ts';
import { World, type WorldSchool } from '../../../test/world.ts';
import { openDatabase } from '../../platform/database.ts';
import type { Tx } from '../../platform/transaction.ts';
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
