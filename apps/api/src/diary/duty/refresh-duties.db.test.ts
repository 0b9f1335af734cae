import type { DataSource } from 'typeorm';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../../../test/database.ts';
import { DutySchool } from '../../../test/duty-school.ts';
import { World, type WorldSchool } from '../../../test/world.ts';
import { openDatabase } from '../../platform/database.ts';
import type { Tx } from '../../platform/transaction.ts';
import { addDuties, writeDuties } from './duty-changes.store.ts';
import { previewDuties, refreshDuties } from './refresh-duties.store.ts';

describe('duties follow the facts', { timeout: 30_000 }, () => {
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

  it('exist before they are met, for the whole year, with the first week before the start', async () => {
    const student = await school.student({ classId });
    await school.guardian({ studentId: student });
    const summary = await duties.refreshAt('2026-09-01T10:00');
    expect(summary.openWeeks).toHaveLength(40);
    expect(summary.openWeeks[0]).toEqual({
      week: '2026-08-31',
      classes: 1,
      created: 1,
      changed: 0,
      removed: 0,
      moved: 0,
    });
    expect(summary.closedWeeks).toEqual([]);
    expect(await duties.dutyOf(student, '2026-08-31')).toMatchObject({ reason: 'BEFORE_START' });
    expect(await duties.dutyOf(student, '2027-05-31')).toMatchObject({ reason: null, state: null });
    expect(await duties.weekOf('2026-08-31')).toMatchObject({ required: 0, no_guardian: 0 });
    expect(await duties.weekOf('2026-09-07')).toMatchObject({ required: 1, no_guardian: 0 });
  });

  it('change nothing when nothing has changed, and a preview writes nothing', async () => {
    const student = await school.student({ classId });
    const previewed = await duties.at('2026-09-01T10:00', (tx) => previewDuties(tx, school.schoolId));
    expect(await duties.dutyOf(student, '2026-09-07')).toBeUndefined();
    expect(await duties.refreshAt('2026-09-01T10:00')).toEqual(previewed);
    const versions = () =>
      world.rows('select xmin::text as version from weekly_duty where school_id = $1', [school.schoolId]);
    const before = await versions();
    expect(await duties.refreshAt('2026-09-01T10:00')).toEqual({
      openWeeks: [],
      closedWeeks: [],
      classWeeks: 0,
    });
    expect(await versions()).toEqual(before);
    expect(await duties.dutyOf(student, '2026-09-07')).toMatchObject({ reason: 'NO_GUARDIAN' });
    expect(await duties.weekOf('2026-09-07')).toMatchObject({ required: 0, no_guardian: 1 });
  });

  it('follow a vacation in open weeks, and what was pressed counts again when it is taken back', async () => {
    const student = await school.student({ classId });
    const guardian = await school.guardian({ studentId: student });
    await duties.refreshAt('2026-09-01T10:00');
    await duties.press(student, guardian, '2026-09-14', '2026-09-17T20:00');
    expect(await duties.weekOf('2026-09-14')).toMatchObject({ required: 1, on_time: 1 });
    await duties.vacation('2026-09-14', '2026-09-20');
    const summary = await duties.refreshAt('2026-09-18T09:00');
    expect(summary.openWeeks).toEqual([
      // Its papers are taken until the next study week ends, which is a later one now.
      { week: '2026-09-07', classes: 1, created: 0, changed: 0, removed: 0, moved: 1 },
      { week: '2026-09-14', classes: 1, created: 0, changed: 0, removed: 1, moved: 0 },
    ]);
    expect(await duties.weekOf('2026-09-14')).toBeUndefined();
    await world.rows('delete from calendar_exception where school_id = $1', [school.schoolId]);
    await duties.refreshAt('2026-09-18T09:30');
    expect(await duties.weekOf('2026-09-14')).toMatchObject({ required: 1, on_time: 1 });
  });

  it('are put off but never brought forward once their week has begun', async () => {
    await school.student({ classId });
    const closes = async () =>
      (
        await world.rows<{ closes: string }>(
          `select to_char(closes_at at time zone 'Asia/Yekaterinburg', 'YYYY-MM-DD HH24:MI') as closes
           from class_week where school_id = $1 and week = '2026-09-14'`,
          [school.schoolId],
        )
      )[0]?.closes;
    await duties.refreshAt('2026-09-01T10:00');
    expect(await closes()).toBe('2026-09-28 00:00');
    await duties.vacation('2026-09-21', '2026-09-27');
    await duties.refreshAt('2026-09-15T10:00');
    expect(await closes()).toBe('2026-10-05 00:00');
    await world.rows('delete from calendar_exception where school_id = $1', [school.schoolId]);
    await duties.refreshAt('2026-09-15T11:00');
    expect(await closes()).toBe('2026-10-05 00:00');
  });

  it('move with a transfer, counters and all, and only of the students asked for', async () => {
    const other = await duties.studyingClass('5Б');
    const [moved, stays] = [await school.student({ classId }), await school.student({ classId })];
    await school.guardian({ studentId: moved });
    await school.guardian({ studentId: stays });
    await duties.refreshAt('2026-09-01T10:00');
    await world.rows(
      "update enrolment set ends_on = '2026-09-23' where school_id = $1 and student_id = any ($2)",
      [school.schoolId, [moved, stays]],
    );
    await school.enrol(moved, other, '2026-09-24');
    const summary = await duties.at('2026-09-23T12:00', (tx) =>
      refreshDuties(tx, school.schoolId, { studentIds: [moved] }),
    );
    expect(summary.openWeeks).toHaveLength(37);
    expect(await duties.dutyOf(moved, '2026-09-14')).toMatchObject({ class_id: classId });
    expect(await duties.dutyOf(moved, '2026-09-21')).toMatchObject({ class_id: other });
    expect(await duties.dutyOf(stays, '2026-09-28')).toMatchObject({ class_id: classId });
    expect(await duties.weekOf('2026-09-21')).toMatchObject({ required: 1 });
    expect(await duties.weekOf('2026-09-21', other)).toMatchObject({ required: 1 });
  });

  it('on the Monday of grace are last week’s and this week’s, each with its own time', async () => {
    const student = await school.student({ classId });
    const guardian = await school.guardian({ studentId: student });
    await duties.refreshAt('2026-09-01T10:00');
    const [last] = await duties.press(student, guardian, '2026-09-07', '2026-09-14T07:00');
    expect(last).toMatchObject({ outcome: 'RECORDED', state: 'ON_TIME' });
    const [present] = await duties.press(student, guardian, '2026-09-14', '2026-09-14T07:01');
    expect(present).toMatchObject({ outcome: 'RECORDED', state: 'ON_TIME' });
    expect(await duties.refreshAt('2026-09-14T07:02')).toEqual({
      openWeeks: [],
      closedWeeks: [],
      classWeeks: 0,
    });
  });

  it('of a thousand students and a whole year are planned and written in a few statements', async () => {
    const guardian = await school.guardian();
    const ids = Array.from({ length: 1000 }, () => crypto.randomUUID());
    await world.rows(
      `with s as (
         insert into student (school_id, student_id, family_name, given_name)
         select $1, id, 'Ученик', 'Новый' from unnest($2::uuid[]) id returning student_id
       ), e as (
         insert into enrolment (school_id, student_id, class_id, starts_on)
         select $1, id, $3, '2026-09-01' from unnest($2::uuid[]) id
       )
       insert into guardianship (school_id, student_id, guardian_id, starts_on)
       select $1, id, $4, '2026-09-01' from unnest($2::uuid[]) id`,
      [school.schoolId, ids, classId, guardian],
    );
    const names: string[] = [];
    const summary = await duties.at('2026-09-01T10:00', (tx) =>
      refreshDuties(
        {
          ...tx,
          rows: (statement, values) => {
            names.push(statement.name);
            return tx.rows(statement, values);
          },
        },
        school.schoolId,
      ),
    );
    expect(summary.openWeeks.every(({ created }) => created === 1000)).toBe(true);
    expect(names).toHaveLength(18);
    expect(new Set(names).size).toBe(names.length);
  });

  it('are of students and classes of their own school only', async () => {
    const student = await school.student({ classId });
    const other = await DutySchool.begin(source, world);
    const stranger = await other.school.student({ classId: other.classId });
    await duties.refreshAt('2026-09-01T10:00');
    const duty = { weekText: '2026-08-24', reason: null, owingGuardians: null };
    const at = (work: (tx: Tx) => Promise<void>) => duties.at('2026-09-01T10:00', work);
    const misplaced = [
      { ...duty, studentId: stranger, classId },
      { ...duty, studentId: student, classId: other.classId },
    ];
    for (const one of misplaced) {
      await expect(at((tx) => addDuties(tx, school.schoolId, [one]))).rejects.toThrow(
        'a duty of a student or a class',
      );
    }
    const moved = { ...duty, weekText: '2026-09-07', studentId: student, classId: other.classId, met: null };
    await expect(at((tx) => writeDuties(tx, school.schoolId, [moved]))).rejects.toThrow('a duty of a class');
    const absent = { ...moved, weekText: '2026-08-24', classId };
    await expect(at((tx) => writeDuties(tx, school.schoolId, [absent]))).rejects.toThrow(
      '1 duties to write, 0 found',
    );
  });
});
