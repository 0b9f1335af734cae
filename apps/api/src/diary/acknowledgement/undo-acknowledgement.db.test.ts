import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { at, type ClassWeekPeople, ClassWeekStage, WEEK } from '../../../test/class-week-stage.ts';
import { readClassWeek } from '../class-week/read-class-week.use-case.ts';
import { recordReceived } from './record-acknowledgements.use-case.ts';
import { undoAcknowledgement } from './undo-acknowledgement.use-case.ts';

let stage: ClassWeekStage;
let school: ClassWeekPeople['school'];
let classId: ClassWeekPeople['classId'];
let teacher: ClassWeekPeople['teacher'];
let ivan: ClassWeekPeople['ivan'];
let mother: ClassWeekPeople['mother'];
let father: ClassWeekPeople['father'];

beforeAll(async () => void (stage = await ClassWeekStage.open()));
afterAll(() => stage.close());
beforeEach(async () => void ({ school, classId, teacher, ivan, mother, father } = await stage.set()));

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

describe('taking an entry back', () => {
  const undo = (guardianId = mother, actor = teacher) =>
    stage.runner.run(actor, undoAcknowledgement, { classId, studentId: ivan, week: WEEK, guardianId });

  it('returns duty and counters to where they were and keeps the entry as evidence', async () => {
    await record(paper(ivan, mother));
    stage.now = stage.now.add({ minutes: 9 });
    expect(await undo()).toBe(true);
    expect(await counters()).toMatchObject({ required: 1, onTime: 0, late: 0 });
    expect((await open()).students[1]).toMatchObject({ state: 'PENDING', acknowledgements: [] });
    expect(
      await stage.world.rows(
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
    stage.now = at('2026-12-02T10:00');
    await school.add('diary_acknowledgement', {
      ...press,
      received_at: '2026-12-02T04:00:00Z',
      recorded_at: stage.now.toString(),
    });
    await stage.world.rows(
      "update weekly_duty set state = 'LATE', met_at = '2026-12-02T04:00:00Z' where student_id = $1 and week = $2",
      [ivan, WEEK],
    );
    await stage.world.rows('update class_week set late = 1 where class_id = $1 and week = $2', [
      classId,
      WEEK,
    ]);
    await record(paper(ivan, mother, '2026-11-30'));
    expect(await counters()).toMatchObject({ onTime: 1, late: 0 });
    await undo();
    expect(await counters()).toMatchObject({ onTime: 0, late: 1 });
    expect(
      await stage.world.rows('select state, met_at from weekly_duty where student_id = $1 and week = $2', [
        ivan,
        WEEK,
      ]),
    ).toEqual([{ state: 'LATE', met_at: new Date('2026-12-02T04:00:00Z') }]);
  });

  it('is refused later, to others, and for a press', async () => {
    await record(paper(ivan, mother));
    const deputy = await stage.actorOf(school, 'DEPUTY_DIRECTOR', null);
    await expect(undo(mother, deputy)).rejects.toThrow('ENTERED_BY_ANOTHER');
    stage.now = stage.now.add({ minutes: 11 });
    await expect(undo()).rejects.toThrow('ENTERED_LONG_AGO');
    expect(await counters()).toMatchObject({ onTime: 1 });
  });
});
