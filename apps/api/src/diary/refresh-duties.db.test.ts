import { Temporal } from 'temporal-polyfill';
import type { DataSource } from 'typeorm';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../../test/database.ts';
import { World, type WorldSchool } from '../../test/world.ts';
import { openDatabase } from '../platform/database.ts';
import { inTransaction, type DatabaseGroup, type Tx } from '../platform/transaction.ts';
import { closeDueWeeks } from './close-weeks.store.ts';
import { recordAcknowledgements } from './acknowledgement.store.ts';
import { previewDuties, refreshDuties } from './refresh-duties.store.ts';

describe('duties follow the facts', () => {
  let database: TestDatabase;
  let source: DataSource;
  let world: World;
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
    school = await world.school();
    classId = await studyingClass('5А');
  });

  /** Five days a week from September, no vacation. */
  async function studyingClass(title: string): Promise<string> {
    const id = await school.schoolClass(title, { grade: '5' });
    await school.add('weekday_pattern', { class_id: id, starts_on: '2026-09-01', weekdays: [1, 2, 3, 4, 5] });
    return id;
  }
  const at = <T>(time: string, work: (tx: Tx) => Promise<T>, group: DatabaseGroup = 'vedomo_staff') =>
    inTransaction(source, { group, schoolId: school.schoolId }, Temporal.Instant.from(`${time}+05:00`), work);
  const refreshAt = (time: string) => at(time, (tx) => refreshDuties(tx, school.schoolId));
  const vacation = (startsOn: string, endsOn: string) =>
    school.year().then((academic_year_id) =>
      school.add('calendar_exception', {
        academic_year_id,
        calendar_exception_id: crypto.randomUUID(),
        kind: 'VACATION',
        title: 'Карантин',
        starts_on: startsOn,
        ends_on: endsOn,
      }),
    );
  const press = (studentId: string, guardianId: string, week: string, time: string) =>
    at(time, (tx) =>
      recordAcknowledgements(tx, school.schoolId, [
        {
          studentId,
          week,
          guardianId,
          route: 'OWN_PRESS',
          receivedAt: tx.now.toString(),
          recordedBy: null,
          sections: 3,
          diaryRevision: 1,
          note: null,
        },
      ]),
    );
  const weekOf = async (week: string, ofClass = classId) =>
    (
      await world.rows(
        `select required, on_time, late, no_guardian, closed_at is not null as closed
         from class_week where school_id = $1 and class_id = $2 and week = $3`,
        [school.schoolId, ofClass, week],
      )
    )[0];
  const dutyOf = async (studentId: string, week: string) =>
    (
      await world.rows(
        'select class_id, reason, state from weekly_duty where school_id = $1 and student_id = $2 and week = $3',
        [school.schoolId, studentId, week],
      )
    )[0];

  it('exist before they are met, for the whole year, with the first week before the start', async () => {
    const student = await school.student({ classId });
    await school.guardian({ studentId: student });
    const summary = await refreshAt('2026-09-01T10:00');
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
    expect(await dutyOf(student, '2026-08-31')).toMatchObject({ reason: 'BEFORE_START' });
    expect(await dutyOf(student, '2027-05-31')).toMatchObject({ reason: null, state: null });
    expect(await weekOf('2026-08-31')).toMatchObject({ required: 0, no_guardian: 0 });
    expect(await weekOf('2026-09-07')).toMatchObject({ required: 1, no_guardian: 0 });
  });

  it('change nothing when nothing has changed, and a preview writes nothing', async () => {
    const student = await school.student({ classId });
    const previewed = await at('2026-09-01T10:00', (tx) => previewDuties(tx, school.schoolId));
    expect(await dutyOf(student, '2026-09-07')).toBeUndefined();
    expect(await refreshAt('2026-09-01T10:00')).toEqual(previewed);
    const versions = () =>
      world.rows('select xmin::text as version from weekly_duty where school_id = $1', [school.schoolId]);
    const before = await versions();
    expect(await refreshAt('2026-09-01T10:00')).toEqual({ openWeeks: [], closedWeeks: [], classWeeks: 0 });
    expect(await versions()).toEqual(before);
    expect(await dutyOf(student, '2026-09-07')).toMatchObject({ reason: 'NO_GUARDIAN' });
    expect(await weekOf('2026-09-07')).toMatchObject({ required: 0, no_guardian: 1 });
  });

  it('follow a vacation in open weeks, and what was pressed counts again when it is taken back', async () => {
    const student = await school.student({ classId });
    const guardian = await school.guardian({ studentId: student });
    await refreshAt('2026-09-01T10:00');
    await press(student, guardian, '2026-09-14', '2026-09-17T20:00');
    expect(await weekOf('2026-09-14')).toMatchObject({ required: 1, on_time: 1 });
    await vacation('2026-09-14', '2026-09-20');
    const summary = await refreshAt('2026-09-18T09:00');
    expect(summary.openWeeks).toEqual([
      // Its papers are taken until the next study week ends, which is a later one now.
      { week: '2026-09-07', classes: 1, created: 0, changed: 0, removed: 0, moved: 1 },
      { week: '2026-09-14', classes: 1, created: 0, changed: 0, removed: 1, moved: 0 },
    ]);
    expect(await weekOf('2026-09-14')).toBeUndefined();
    await world.rows('delete from calendar_exception where school_id = $1', [school.schoolId]);
    await refreshAt('2026-09-18T09:30');
    expect(await weekOf('2026-09-14')).toMatchObject({ required: 1, on_time: 1 });
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
    await refreshAt('2026-09-01T10:00');
    expect(await closes()).toBe('2026-09-28 00:00');
    await vacation('2026-09-21', '2026-09-27');
    await refreshAt('2026-09-15T10:00');
    expect(await closes()).toBe('2026-10-05 00:00');
    await world.rows('delete from calendar_exception where school_id = $1', [school.schoolId]);
    await refreshAt('2026-09-15T11:00');
    expect(await closes()).toBe('2026-10-05 00:00');
  });

  it('move with a transfer, counters and all, and only of the students asked for', async () => {
    const other = await studyingClass('5Б');
    const [moved, stays] = [await school.student({ classId }), await school.student({ classId })];
    await school.guardian({ studentId: moved });
    await school.guardian({ studentId: stays });
    await refreshAt('2026-09-01T10:00');
    await world.rows(
      "update enrolment set ends_on = '2026-09-23' where school_id = $1 and student_id = any ($2)",
      [school.schoolId, [moved, stays]],
    );
    await school.enrol(moved, other, '2026-09-24');
    const summary = await at('2026-09-23T12:00', (tx) =>
      refreshDuties(tx, school.schoolId, { studentIds: [moved] }),
    );
    expect(summary.openWeeks).toHaveLength(37);
    expect(await dutyOf(moved, '2026-09-14')).toMatchObject({ class_id: classId });
    expect(await dutyOf(moved, '2026-09-21')).toMatchObject({ class_id: other });
    expect(await dutyOf(stays, '2026-09-28')).toMatchObject({ class_id: classId });
    expect(await weekOf('2026-09-21')).toMatchObject({ required: 1 });
    expect(await weekOf('2026-09-21', other)).toMatchObject({ required: 1 });
  });

  describe('of closed weeks', () => {
    it('stay as they were at the last deadline, whenever the job runs', async () => {
      const late = await school.student({ classId });
      const missing = await school.student({ classId });
      const guardian = await school.guardian({ studentId: late });
      await school.guardian({ studentId: missing });
      await refreshAt('2026-09-01T10:00');
      await press(late, guardian, '2026-09-07', '2026-09-15T08:00');
      // After the last deadline, before the job: a student struck off from the first day, and an overdue press.
      await world.rows(
        "update enrolment set starts_on = '2026-09-16' where school_id = $1 and student_id = $2",
        [school.schoolId, missing],
      );
      const summary = await refreshAt('2026-09-21T09:00');
      expect(summary.closedWeeks.map(({ week }) => week)).toEqual(['2026-08-31', '2026-09-07']);
      const [pressed] = await press(missing, guardian, '2026-09-07', '2026-09-21T09:01');
      expect(pressed?.outcome).toBe('NOT_ENTITLED');
      const closed = await at(
        '2027-01-20T03:00',
        (tx) => closeDueWeeks(tx, school.schoolId),
        'vedomo_worker',
      );
      expect(closed).toBe(19);
      expect(await weekOf('2026-09-07')).toEqual({
        required: 2,
        on_time: 0,
        late: 1,
        no_guardian: 0,
        closed: true,
      });
      expect(await weekOf('2027-01-11')).toMatchObject({ closed: false });
    });

    it('take no press after the last deadline though the job has not come', async () => {
      const student = await school.student({ classId });
      const guardian = await school.guardian({ studentId: student });
      await refreshAt('2026-09-01T10:00');
      const [inTime] = await press(student, guardian, '2026-09-07', '2026-09-20T23:59');
      expect(inTime).toMatchObject({ outcome: 'RECORDED', state: 'LATE' });
      const [after] = await press(student, guardian, '2026-09-14', '2026-09-28T00:00');
      expect(after).toMatchObject({ outcome: 'WEEK_CLOSED', state: null });
    });

    it('change by a correction, which keeps what stood', async () => {
      const student = await school.student({ classId });
      await school.guardian({ studentId: student });
      await refreshAt('2026-09-01T10:00');
      await at('2026-10-05T03:00', (tx) => closeDueWeeks(tx, school.schoolId), 'vedomo_worker');
      await vacation('2026-09-14', '2026-09-20');
      const untouched = await refreshAt('2026-10-05T10:00');
      expect(untouched.closedWeeks).toEqual([
        { week: '2026-09-14', classes: 1, created: 0, changed: 0, removed: 1, moved: 0 },
      ]);
      expect(await weekOf('2026-09-14')).toMatchObject({ required: 1 });
      const by = crypto.randomUUID();
      await at('2026-10-05T11:00', (tx) =>
        refreshDuties(
          tx,
          school.schoolId,
          {},
          { correction: { by, reason: 'карантин объявлен приказом № 7' } },
        ),
      );
      expect(await weekOf('2026-09-14')).toBeUndefined();
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
  });

  it('on the Monday of grace are last week’s and this week’s, each with its own time', async () => {
    const student = await school.student({ classId });
    const guardian = await school.guardian({ studentId: student });
    await refreshAt('2026-09-01T10:00');
    const [last] = await press(student, guardian, '2026-09-07', '2026-09-14T07:00');
    expect(last).toMatchObject({ outcome: 'RECORDED', state: 'ON_TIME' });
    const [present] = await press(student, guardian, '2026-09-14', '2026-09-14T07:01');
    expect(present).toMatchObject({ outcome: 'RECORDED', state: 'ON_TIME' });
    expect(await refreshAt('2026-09-14T07:02')).toEqual({ openWeeks: [], closedWeeks: [], classWeeks: 0 });
  });

  it('on a summer day are all closed, and nothing opens any more', async () => {
    const student = await school.student({ classId });
    const guardian = await school.guardian({ studentId: student });
    await refreshAt('2026-09-01T10:00');
    const [pressed] = await press(student, guardian, '2027-05-31', '2027-07-15T10:00');
    expect(pressed?.outcome).toBe('WEEK_CLOSED');
    expect(await refreshAt('2027-07-15T10:00')).toEqual({ openWeeks: [], closedWeeks: [], classWeeks: 0 });
    const closed = await at('2027-07-15T10:05', (tx) => closeDueWeeks(tx, school.schoolId), 'vedomo_worker');
    expect(closed).toBe(40);
    expect(await weekOf('2027-05-31')).toMatchObject({ required: 1, on_time: 0, closed: true });
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
    const summary = await at('2026-09-01T10:00', (tx) =>
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
    expect(names).toHaveLength(19);
    expect(new Set(names).size).toBe(names.length);
  }, 30_000);
});
