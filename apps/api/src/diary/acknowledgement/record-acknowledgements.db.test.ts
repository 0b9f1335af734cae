import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { at, type ClassWeekPeople, ClassWeekStage, WEEK } from '../../../test/class-week-stage.ts';
import { readClassWeek } from '../class-week/read-class-week.use-case.ts';
import { studentWeeks } from '../class-week/read-student-weeks.use-case.ts';
import { recordReceived } from './record-acknowledgements.use-case.ts';

let stage: ClassWeekStage;
let school: ClassWeekPeople['school'];
let classId: ClassWeekPeople['classId'];
let teacher: ClassWeekPeople['teacher'];
let ivan: ClassWeekPeople['ivan'];
let alia: ClassWeekPeople['alia'];
let mother: ClassWeekPeople['mother'];
let father: ClassWeekPeople['father'];

beforeAll(async () => void (stage = await ClassWeekStage.open()));
afterAll(() => stage.close());
beforeEach(async () => void ({ school, classId, teacher, ivan, alia, mother, father } = await stage.set()));

const open = () => stage.runner.run(teacher, readClassWeek, { classId, week: WEEK });
const counters = async () => (await open()).times;
const paper = (studentId: string, guardianId: string, receivedOn = '2026-11-25') => ({
  studentId,
  guardianId,
  receivedOn,
  route: 'WRITTEN' as const,
  note: 'принёс Иван',
});
const record = (...items: ReturnType<typeof paper>[]) =>
  stage.runner.run(teacher, recordReceived, { classId, week: WEEK, items });

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
    const [latest] = await stage.runner.run(teacher, studentWeeks, { classId, studentId: ivan });
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
    stage.now = at('2026-12-07T00:00');
    expect((await record(paper(ivan, mother, '2026-12-04')))[0]).toMatchObject({ outcome: 'WEEK_CLOSED' });
    stage.now = at('2026-12-06T23:59');
    expect((await record(paper(ivan, mother, '2026-12-04')))[0]).toMatchObject({ outcome: 'RECORDED' });
  });

  it('is not for another class’s teacher nor for the director', async () => {
    for (const other of [
      await stage.actorOf(school, 'TEACHER', await school.staff()),
      await stage.actorOf(school, 'DIRECTOR', null),
    ])
      await expect(
        stage.runner.run(other, recordReceived, { classId, week: WEEK, items: [paper(ivan, mother)] }),
      ).rejects.toThrow('NOT_FOUND');
  });
});
