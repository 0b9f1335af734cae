import { randomUUID } from 'node:crypto';
import type { Role } from '@vedomo/domain/access/role';
import { Temporal } from 'temporal-polyfill';
import type { DataSource } from 'typeorm';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { findOwnership } from '../access/ownership.read-model.ts';
import type { Actor } from '../platform/actor.ts';
import { openDatabase } from '../platform/database.ts';
import { UseCaseRunner } from '../platform/use-case.ts';
import { createTestDatabase, type TestDatabase } from '../../test/database.ts';
import { World, type WorldSchool } from '../../test/world.ts';
import { addStudyWeek } from '../../test/world-diary.ts';
import { chooseClass } from './choose-class.use-case.ts';
import { readClassWeek } from './read-class-week.use-case.ts';
import { studentWeeks } from './read-student-weeks.use-case.ts';
import { recordReceived } from './record-acknowledgements.use-case.ts';
import { undoAcknowledgement } from './undo-acknowledgement.use-case.ts';

const LAST = '2026-11-16';
const WEEK = '2026-11-23';
const at = (wall: string) => Temporal.Instant.from(`${wall}+05:00`);

let test: TestDatabase;
let database: DataSource;
let world: World;
let now = at('2026-11-25T10:00');
let runner: UseCaseRunner;
let school: WorldSchool;
let classId: string;
let teacher: Actor;
let ivan: string;
let alia: string;
let mother: string;
let father: string;

const actorOf = async (role: Role, personId: string | null): Promise<Actor> => {
  const accountId = await world.account(`${role.toLowerCase()}-${randomUUID().slice(0, 8)}`);
  const membershipId = await school.member(accountId, role, { personId });
  return {
    accountId,
    membershipId,
    schoolId: school.schoolId,
    role,
    personId,
    timeZone: 'Asia/Yekaterinburg',
  };
};
const open = (week: string | null = WEEK, actor = teacher) =>
  runner.run(actor, readClassWeek, { classId, week });
const paper = (studentId: string, guardianId: string, receivedOn = '2026-11-25') => ({
  studentId,
  guardianId,
  receivedOn,
  route: 'WRITTEN' as const,
  note: 'принёс Иван',
});
const record = (...items: ReturnType<typeof paper>[]) =>
  runner.run(teacher, recordReceived, { classId, week: WEEK, items });
const counters = async () => (await open()).times;

beforeAll(async () => {
  test = await createTestDatabase();
  database = await openDatabase(test.apiUrl, []);
  world = await World.open(test.ownerUrl);
  runner = new UseCaseRunner(database, { now: () => now }, findOwnership);
});
afterAll(async () => {
  await world.close();
  await database.destroy();
  await test.drop();
});

beforeEach(async () => {
  now = at('2026-11-25T10:00');
  school = await world.school();
  classId = await school.schoolClass('5А');
  teacher = await actorOf('TEACHER', await school.staff({ leads: classId }));
  ivan = await school.student({ classId, familyName: 'Ковалёв', givenName: 'Иван' });
  alia = await school.student({ classId, familyName: 'Ёлкина', givenName: 'Алия' });
  mother = await school.guardian({
    studentId: ivan,
    familyName: 'Ковалёва',
    givenName: 'Елена',
    middleName: 'Николаевна',
  });
  father = await school.guardian({ studentId: ivan, familyName: 'Ковалёв', givenName: 'Пётр' });
  await school.guardian({ studentId: ivan, familyName: 'Лишённый', rights: 'NONE' });
  await addStudyWeek(school, classId, LAST, [ivan, { studentId: alia, reason: 'NO_GUARDIAN' }]);
  await addStudyWeek(school, classId, WEEK, [ivan, { studentId: alia, reason: 'NO_GUARDIAN' }]);
});

describe('the week of a class', () => {
  it('lists the students with state, guardians with rights, contacts and the last weeks', async () => {
    await school.add('contact_point', {
      contact_point_id: randomUUID(),
      guardian_id: mother,
      kind: 'PHONE',
      value: '+79120000001',
      source: 'ROSTER_IMPORT',
      starts_on: '2026-09-01',
    });
    await school.member(await world.account(`mother-${ivan}`), 'GUARDIAN', { personId: mother });
    const page = await open();
    expect(page).toMatchObject({
      title: '5А',
      week: WEEK,
      previousWeek: LAST,
      nextWeek: null,
      teachers: ['Орлова М.'],
    });
    expect(page.times).toMatchObject({
      ordinal: 13,
      required: 1,
      onTime: 0,
      late: 0,
      noGuardian: 1,
      closed: false,
    });
    expect(page.students.map(({ name, state, reason }) => [name, state, reason])).toEqual([
      ['Ёлкина Алия', 'NOT_REQUIRED', 'NO_GUARDIAN'],
      ['Ковалёв Иван', 'PENDING', null],
    ]);
    const row = page.students[1]!;
    expect(row.strip.map(({ week, state }) => [week, state])).toEqual([
      [LAST, 'MISSING'],
      [WEEK, 'PENDING'],
    ]);
    expect(row.guardians).toEqual([
      expect.objectContaining({ name: 'Ковалёв П.', joined: false, signedInAt: null, contacts: [] }),
      expect.objectContaining({
        name: 'Ковалёва Е. Н.',
        joined: true,
        signedInAt: null,
        contacts: [{ kind: 'PHONE', value: '+79120000001' }],
      }),
    ]);
  });

  it('needs two statements, however many students there are', async () => {
    for (let n = 0; n < 5; n++)
      await school.add('weekly_duty', {
        student_id: await school.student({ classId, givenName: `Н${n}` }),
        week: WEEK,
        class_id: classId,
        required: true,
      });
    let statements = 0;
    const page = await runner.run(
      teacher,
      {
        ...readClassWeek,
        run: (tx, actor, input) =>
          readClassWeek.run(
            { ...tx, rows: (statement, values) => (statements++, tx.rows(statement, values)) },
            actor,
            input,
          ),
      },
      { classId, week: WEEK },
    );
    expect(page.students).toHaveLength(7);
    expect(statements).toBe(2);
  });

  it('opens on last week while its grace runs and someone owes it', async () => {
    now = at('2026-11-23T09:00');
    expect((await open(null)).week).toBe(LAST);
    expect((await open(null)).nextWeek).toBe(WEEK);
    now = at('2026-11-24T08:00');
    expect((await open(null)).week).toBe(WEEK);
  });

  it('says which vacation empties a week, and leads back to the last study week', async () => {
    await school.add('calendar_exception', {
      calendar_exception_id: randomUUID(),
      academic_year_id: await school.year(),
      kind: 'VACATION',
      title: 'Осенние каникулы',
      starts_on: '2026-11-30',
      ends_on: '2026-12-06',
      grades: ['05'],
    });
    now = at('2026-12-02T12:00');
    expect(await open(null)).toMatchObject({
      week: '2026-11-30',
      times: null,
      students: [],
      previousWeek: WEEK,
      nextWeek: null,
      gap: { kind: 'VACATION', title: 'Осенние каникулы', startsOn: '2026-11-30', endsOn: '2026-12-06' },
    });
    expect((await open(WEEK)).nextWeek).toBe('2026-11-30');
    now = at('2027-07-05T12:00');
    expect((await open(null)).gap).toMatchObject({ kind: 'OUTSIDE_YEAR' });
  });

  it('refuses a week that has not begun', async () => {
    await expect(open('2026-11-30')).rejects.toThrow('WEEK_NOT_BEGUN');
  });

  it('opens without a class on the own one, and on the first of the school for the administration', async () => {
    const earlier = await school.schoolClass('1А', { grade: '01' });
    expect(await runner.run(teacher, chooseClass, undefined)).toBe(classId);
    const director = await actorOf('DIRECTOR', null);
    expect(await runner.run(director, chooseClass, undefined)).toBe(earlier);
    expect((await open(WEEK, director)).classes.map(({ title }) => title)).toEqual(['1А', '5А']);
    expect((await open()).classes).toEqual([{ classId, title: '5А', own: true }]);
    expect(
      await runner.run(await actorOf('TEACHER', await school.staff()), chooseClass, undefined),
    ).toBeNull();
  });
});

describe('entering paper and messages', () => {
  it('counts a strip by the day it was received and shows who entered it', async () => {
    expect(await record(paper(ivan, mother, '2026-11-24'))).toEqual([
      { studentId: ivan, guardianId: mother, outcome: 'RECORDED', state: 'ON_TIME' },
    ]);
    expect(await counters()).toMatchObject({ required: 1, onTime: 1, late: 0 });
    const row = (await open()).students[1]!;
    expect(row.state).toBe('ON_TIME');
    expect(row.acknowledgements).toEqual([
      expect.objectContaining({
        guardianName: 'Ковалёва Е. Н.',
        route: 'WRITTEN',
        receivedAt: '2026-11-23T19:00:00Z',
        recorderName: 'Орлова М.',
        note: 'принёс Иван',
        viewerCanUndo: true,
      }),
    ]);
    const [latest] = await runner.run(teacher, studentWeeks, { classId, studentId: ivan });
    expect(latest).toMatchObject({
      week: WEEK,
      state: 'ON_TIME',
      acknowledgements: [{ note: 'принёс Иван' }],
    });
  });

  it('answers each of many by itself', async () => {
    const stranger = await school.student({ givenName: 'Чужой' });
    const results = await record(
      paper(ivan, mother, '2026-11-26'),
      paper(stranger, mother),
      paper(ivan, father, '2026-11-22'),
      paper(alia, mother),
      paper(ivan, father),
      paper(ivan, father),
    );
    expect(results.map(({ outcome }) => outcome)).toEqual([
      'RECEIVED_IN_FUTURE',
      'NO_DUTY',
      'TOO_EARLY',
      'NOT_ENTITLED',
      'RECORDED',
      'ALREADY',
    ]);
    expect(await counters()).toMatchObject({ onTime: 1 });
    expect((await record(paper(ivan, father)))[0]).toMatchObject({ outcome: 'ALREADY' });
    expect(await counters()).toMatchObject({ onTime: 1 });
  });

  it('takes nothing once the week is closed, though the strip had come in time', async () => {
    now = at('2026-12-07T00:00');
    expect((await record(paper(ivan, mother, '2026-12-04')))[0]).toMatchObject({ outcome: 'WEEK_CLOSED' });
    now = at('2026-12-06T23:59');
    expect((await record(paper(ivan, mother, '2026-12-04')))[0]).toMatchObject({ outcome: 'RECORDED' });
  });

  it('is not for another class’s teacher nor for the director', async () => {
    for (const other of [await actorOf('TEACHER', await school.staff()), await actorOf('DIRECTOR', null)])
      await expect(
        runner.run(other, recordReceived, { classId, week: WEEK, items: [paper(ivan, mother)] }),
      ).rejects.toThrow('NOT_FOUND');
  });
});

describe('taking an entry back', () => {
  const undo = (guardianId = mother, actor = teacher) =>
    runner.run(actor, undoAcknowledgement, { classId, studentId: ivan, week: WEEK, guardianId });

  it('returns duty and counters to where they were and keeps the entry as evidence', async () => {
    await record(paper(ivan, mother));
    now = now.add({ minutes: 9 });
    expect(await undo()).toBe(true);
    expect(await counters()).toMatchObject({ required: 1, onTime: 0, late: 0 });
    expect((await open()).students[1]).toMatchObject({ state: 'PENDING', acknowledgements: [] });
    expect(
      await world.rows(
        'select route, note, recorded_by, withdrawn_by from acknowledgement_withdrawal where student_id = $1',
        [ivan],
      ),
    ).toEqual([
      {
        route: 'WRITTEN',
        note: 'принёс Иван',
        recorded_by: teacher.membershipId,
        withdrawn_by: teacher.membershipId,
      },
    ]);
    await expect(undo()).rejects.toThrow('NOT_FOUND');
    expect((await record(paper(ivan, mother)))[0]).toMatchObject({ outcome: 'RECORDED', state: 'ON_TIME' });
  });

  it('leaves the duty met by what else there is', async () => {
    const press = { student_id: ivan, week: WEEK, guardian_id: father, route: 'OWN_PRESS' };
    now = at('2026-12-02T10:00');
    await school.add('diary_acknowledgement', {
      ...press,
      received_at: '2026-12-02T04:00:00Z',
      recorded_at: now.toString(),
    });
    await world.rows(
      "update weekly_duty set state = 'LATE', met_at = '2026-12-02T04:00:00Z' where student_id = $1 and week = $2",
      [ivan, WEEK],
    );
    await world.rows('update class_week set late = 1 where class_id = $1 and week = $2', [classId, WEEK]);
    await record(paper(ivan, mother, '2026-11-30'));
    expect(await counters()).toMatchObject({ onTime: 1, late: 0 });
    await undo();
    expect(await counters()).toMatchObject({ onTime: 0, late: 1 });
    expect(
      await world.rows('select state, met_at from weekly_duty where student_id = $1 and week = $2', [
        ivan,
        WEEK,
      ]),
    ).toEqual([{ state: 'LATE', met_at: new Date('2026-12-02T04:00:00Z') }]);
  });

  it('is refused later, to others, and for a press', async () => {
    await record(paper(ivan, mother));
    const deputy = await actorOf('DEPUTY_DIRECTOR', null);
    await expect(undo(mother, deputy)).rejects.toThrow('ENTERED_BY_ANOTHER');
    now = now.add({ minutes: 11 });
    await expect(undo()).rejects.toThrow('ENTERED_LONG_AGO');
    expect(await counters()).toMatchObject({ onTime: 1 });
  });
});
