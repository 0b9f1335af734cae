import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { at, type ClassWeekPeople, ClassWeekStage, LAST_WEEK, WEEK } from '../../../test/class-week-stage.ts';
import { chooseClass } from './choose-class.use-case.ts';
import { readClassWeek } from './read-class-week.use-case.ts';

let stage: ClassWeekStage;
let school: ClassWeekPeople['school'];
let classId: ClassWeekPeople['classId'];
let teacher: ClassWeekPeople['teacher'];
let ivan: ClassWeekPeople['ivan'];
let mother: ClassWeekPeople['mother'];

beforeAll(async () => void (stage = await ClassWeekStage.open()));
afterAll(() => stage.close());
beforeEach(async () => void ({ school, classId, teacher, ivan, mother } = await stage.set()));

const open = (week: string | null = WEEK, actor = teacher) =>
  stage.runner.run(actor, readClassWeek, { classId, week });

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
    await school.member(await stage.world.account(`mother-${ivan}`), 'GUARDIAN', { personId: mother });
    const page = await open();
    expect(page).toMatchObject({
      title: '5А',
      week: WEEK,
      previousWeek: LAST_WEEK,
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
      [LAST_WEEK, 'MISSING'],
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
    const page = await stage.runner.run(
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
    stage.now = at('2026-11-23T09:00');
    expect((await open(null)).week).toBe(LAST_WEEK);
    expect((await open(null)).nextWeek).toBe(WEEK);
    stage.now = at('2026-11-24T08:00');
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
    stage.now = at('2026-12-02T12:00');
    expect(await open(null)).toMatchObject({
      week: '2026-11-30',
      times: null,
      students: [],
      previousWeek: WEEK,
      nextWeek: null,
      gap: { kind: 'VACATION', title: 'Осенние каникулы', startsOn: '2026-11-30', endsOn: '2026-12-06' },
    });
    expect((await open(WEEK)).nextWeek).toBe('2026-11-30');
    stage.now = at('2027-07-05T12:00');
    expect((await open(null)).gap).toMatchObject({ kind: 'OUTSIDE_YEAR' });
  });

  it('refuses a week that has not begun', async () => {
    await expect(open('2026-11-30')).rejects.toThrow('WEEK_NOT_BEGUN');
  });

  it('opens without a class on the own one, and on the first of the school for the administration', async () => {
    const earlier = await school.schoolClass('1А', { grade: '01' });
    expect(await stage.runner.run(teacher, chooseClass, undefined)).toBe(classId);
    const director = await stage.actorOf(school, 'DIRECTOR', null);
    expect(await stage.runner.run(director, chooseClass, undefined)).toBe(earlier);
    expect((await open(WEEK, director)).classes.map(({ title }) => title)).toEqual(['1А', '5А']);
    expect((await open()).classes).toEqual([{ classId, title: '5А', own: true }]);
    expect(
      await stage.runner.run(
        await stage.actorOf(school, 'TEACHER', await school.staff()),
        chooseClass,
        undefined,
      ),
    ).toBeNull();
  });
});
