import type { DataSource } from 'typeorm';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../../../test/database.ts';
import { DutySchool } from '../../../test/duty-school.ts';
import { World, type WorldSchool } from '../../../test/world.ts';
import { openDatabase } from '../../platform/database.ts';
import { closeDueWeeks } from './close-weeks.store.ts';
import { refreshDuties } from './refresh-duties.store.ts';

describe('closed weeks', { timeout: 30_000 }, () => {
  let database: TestDatabase;
  let source: DataSource;
  let world: World;
  let duties: DutySchool;
  let school: WorldSchool;
  let classId: string;

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
    ({ school, classId } = duties);
  });

  it('ask for the guardian who joined in time, though the duties had not followed yet', async () => {
    const studentId = await school.student({ classId });
    await duties.refreshAt('2026-09-01T10:00');
    await school.guard(studentId, await school.guardian(), { startsOn: '2026-09-18' });
    await duties.at('2026-12-01T03:00', (tx) => closeDueWeeks(tx, school.schoolId), 'vedomo_worker');
    const week = (monday: string) => duties.dutyOf(studentId, monday);
    expect(await week('2026-09-07')).toMatchObject({ reason: 'NO_GUARDIAN' });
    expect(await week('2026-09-14')).toMatchObject({ reason: null });
    expect(await duties.weekOf('2026-09-07')).toMatchObject({ required: 0, no_guardian: 1, closed: true });
    expect(await duties.weekOf('2026-09-14')).toMatchObject({ required: 1, no_guardian: 0, closed: true });
  });

  it('stay as they were at the last deadline, whenever the job runs', async () => {
    const late = await school.student({ classId });
    const missing = await school.student({ classId });
    const guardian = await school.guardian({ studentId: late });
    await school.guardian({ studentId: missing });
    await duties.refreshAt('2026-09-01T10:00');
    await duties.press(late, guardian, '2026-09-07', '2026-09-15T08:00');
    // After the last deadline, before the job: a student struck off from the first day, and an overdue press.
    await world.rows(
      "update enrolment set starts_on = '2026-09-16' where school_id = $1 and student_id = $2",
      [school.schoolId, missing],
    );
    const summary = await duties.refreshAt('2026-09-21T09:00');
    expect(summary.closedWeeks.map(({ week }) => week)).toEqual(['2026-08-31', '2026-09-07']);
    const [pressed] = await duties.press(missing, guardian, '2026-09-07', '2026-09-21T09:01');
    expect(pressed?.outcome).toBe('NOT_ENTITLED');
    const closed = await duties.at(
      '2027-01-20T03:00',
      (tx) => closeDueWeeks(tx, school.schoolId),
      'vedomo_worker',
    );
    expect(closed).toBe(19);
    expect(await duties.weekOf('2026-09-07')).toEqual({
      required: 2,
      on_time: 0,
      late: 1,
      no_guardian: 0,
      closed: true,
    });
    expect(await duties.weekOf('2027-01-11')).toMatchObject({ closed: false });
  });

  it('take no press after the last deadline though the job has not come', async () => {
    const student = await school.student({ classId });
    const guardian = await school.guardian({ studentId: student });
    await duties.refreshAt('2026-09-01T10:00');
    const [inTime] = await duties.press(student, guardian, '2026-09-07', '2026-09-20T23:59');
    expect(inTime).toMatchObject({ outcome: 'RECORDED', state: 'LATE' });
    const [after] = await duties.press(student, guardian, '2026-09-14', '2026-09-28T00:00');
    expect(after).toMatchObject({ outcome: 'WEEK_CLOSED', state: null });
  });

  it('change by a correction, which keeps what stood', async () => {
    const student = await school.student({ classId });
    await school.guardian({ studentId: student });
    await duties.refreshAt('2026-09-01T10:00');
    await duties.at('2026-10-05T03:00', (tx) => closeDueWeeks(tx, school.schoolId), 'vedomo_worker');
    await duties.vacation('2026-09-14', '2026-09-20');
    const untouched = await duties.refreshAt('2026-10-05T10:00');
    expect(untouched.closedWeeks).toEqual([
      { week: '2026-09-14', classes: 1, created: 0, changed: 0, removed: 1, moved: 0 },
    ]);
    expect(await duties.weekOf('2026-09-14')).toMatchObject({ required: 1 });
    const by = crypto.randomUUID();
    await duties.at('2026-10-05T11:00', (tx) =>
      refreshDuties(
        tx,
        school.schoolId,
        {},
        { correction: { by, reason: 'карантин объявлен приказом № 7' } },
      ),
    );
    expect(await duties.weekOf('2026-09-14')).toBeUndefined();
    const corrections = await world.rows(
      'select week, corrected_by, reason, before, after from duty_correction where school_id = $1',
      [school.schoolId],
    );
    expect(corrections).toEqual([
      {
        week: '2026-09-14',
        corrected_by: by,
        reason: 'карантин объявлен приказом № 7',
        before: { classId, reason: null, owingGuardians: null, state: null, metAt: null },
        after: null,
      },
    ]);
  });
  it('on a summer day are all closed, and nothing opens any more', async () => {
    const student = await school.student({ classId });
    const guardian = await school.guardian({ studentId: student });
    await duties.refreshAt('2026-09-01T10:00');
    const [pressed] = await duties.press(student, guardian, '2027-05-31', '2027-07-15T10:00');
    expect(pressed?.outcome).toBe('WEEK_CLOSED');
    expect(await duties.refreshAt('2027-07-15T10:00')).toEqual({
      openWeeks: [],
      closedWeeks: [],
      classWeeks: 0,
    });
    const closed = await duties.at(
      '2027-07-15T10:05',
      (tx) => closeDueWeeks(tx, school.schoolId),
      'vedomo_worker',
    );
    expect(closed).toBe(40);
    expect(await duties.weekOf('2027-05-31')).toMatchObject({ required: 1, on_time: 0, closed: true });
  });
});
