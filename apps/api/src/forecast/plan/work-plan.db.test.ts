import { randomUUID } from 'node:crypto';
import { Temporal } from 'temporal-polyfill';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { at, ForecastDesk, LESSONS } from '../../../test/forecast-desk.ts';
import { addPeriod, addSubject } from '../../../test/world-journal.ts';
import { useCase } from '../../platform/use-case.ts';
import { readClassNow } from '../class-now.ts';
import { changeWorkPlan } from './change-work-plan.use-case.ts';

let desk: ForecastDesk;
let russianId: string;
let thirdQuarterId: string;
beforeAll(async () => {
  desk = await ForecastDesk.open();
});
afterAll(() => desk.close());
beforeEach(async () => {
  await desk.begin();
  russianId = await addSubject(desk.school, 'Русский язык', 2);
  await desk.school.add('lesson', {
    class_id: desk.classId,
    on_date: '2026-11-24',
    ordinal: 2,
    subject_id: russianId,
  });
  thirdQuarterId = await addPeriod(desk.school, 3, '2027-01-11', '2027-03-26', ['05']);
});

const work = (onDate: string, title = 'Дроби', weight = 3, subjectId = desk.mathsId) => ({
  subjectId,
  onDate: Temporal.PlainDate.from(onDate),
  weight,
  title,
});
const add = (...given: Parameters<typeof work>) => desk.changePlan({ kind: 'ADD', work: work(...given) });
const kept = () =>
  desk.world.rows(
    `select subject_id, on_date, weight::float8 as weight, title from planned_work
     where school_id = $1 order by on_date, title`,
    [desk.school.schoolId],
  );
/** What the forecasts of the class are made from. */
const readNow = useCase<{ readonly classId: string }, Awaited<ReturnType<typeof readClassNow>>>({
  action: 'forecast.readClass',
  target: (of) => of,
  run: (tx, actor, of) => readClassNow(tx, actor, of, null),
});
const expectRefused = async (change: Promise<unknown>, code: string, reason: string, field: string) =>
  expect(change).rejects.toMatchObject({ extensions: { code, reason, field } });

describe('the plan of control works', () => {
  it('holds the periods that are not over, the subjects with marks in them, and where a work may lie', async () => {
    await desk.school.add('assessment_mode', {
      class_id: desk.classId,
      subject_id: russianId,
      grading_period_id: desk.quarterId,
      mode: 'NONE',
    });
    const music = await addSubject(desk.school, 'Музыка', 3);
    for (const grading_period_id of [desk.quarterId, thirdQuarterId])
      await desk.school.add('assessment_mode', {
        class_id: desk.classId,
        subject_id: music,
        grading_period_id,
        mode: 'PASS_FAIL',
      });
    const plan = await desk.plan();
    expect(plan).toMatchObject({ title: '5А', today: '2026-11-24', works: [], viewerCanPlan: true });
    expect(plan.periods.map(({ title }) => title)).toEqual(['2-я четверть', '3-я четверть']);
    expect(plan.subjects).toEqual([
      {
        subjectId: desk.mathsId,
        title: 'Математика',
        markedIn: [desk.quarterId, thirdQuarterId],
        lessonDays: [...LESSONS],
      },
      {
        subjectId: russianId,
        title: 'Русский язык',
        markedIn: [thirdQuarterId],
        lessonDays: ['2026-11-24'],
      },
    ]);
    expect(plan.schoolDays[0]).toBe('2026-11-02');
    expect(plan.schoolDays).toContain('2027-01-11');
    for (const day of ['2026-12-26', '2026-12-28', '2026-10-23']) expect(plan.schoolDays).not.toContain(day);
    expect(plan.timetabledDays).toHaveLength(LESSONS.length + 1);
  });

  it('of quarters within half-years stands in the quarters, the present one first', async () => {
    const { school } = desk;
    const halfYear = await addPeriod(school, 1, '2026-09-01', '2026-12-26', ['05'], 'HALF_YEAR');
    await addPeriod(school, 2, '2027-01-11', '2027-05-31', ['05'], 'HALF_YEAR');
    const fourthQuarterId = await addPeriod(school, 4, '2027-04-05', '2027-05-31', ['05']);
    const vacation = async (startsOn: string, endsOn: string) =>
      school.add('calendar_exception', {
        calendar_exception_id: randomUUID(),
        academic_year_id: await school.year(),
        kind: 'VACATION',
        title: 'Каникулы',
        starts_on: startsOn,
        ends_on: endsOn,
      });
    await vacation('2026-10-25', '2026-11-01');
    await vacation('2027-03-27', '2027-04-04');
    const quarters = [desk.quarterId, thirdQuarterId, fourthQuarterId];
    const shown = async () => {
      const { periods, nearestPeriodId, subjects } = await desk.plan();
      return [periods.map(({ gradingPeriodId }) => gradingPeriodId), nearestPeriodId, subjects[0]!.markedIn];
    };
    expect(await shown()).toEqual([quarters, desk.quarterId, quarters]);
    desk.now = at('2026-10-28T10:00');
    expect(await shown()).toEqual([quarters, desk.quarterId, quarters]);
    desk.now = at('2027-01-12T10:00');
    expect((await shown())[1]).toBe(thirdQuarterId);
    // A half-year whose second quarter was never entered has days of its own.
    desk.now = at('2026-10-20T10:00');
    await desk.world.rows('delete from grading_period where grading_period_id = $1', [desk.quarterId]);
    expect((await shown()).slice(0, 2)).toEqual([
      [desk.firstQuarterId, halfYear, thirdQuarterId, fourthQuarterId],
      desk.firstQuarterId,
    ]);
  });

  it('is seen by the forecast at once, with the weight', async () => {
    const sources = async () => (await desk.read()).subjects.map(({ worksToCome }) => worksToCome);
    expect(await sources()).toEqual(['ESTIMATED', 'UNKNOWN']);
    const plan = await add('2026-12-09', 'Проценты', 2.55);
    expect(plan.works).toEqual([
      {
        subjectId: desk.mathsId,
        onDate: '2026-12-09',
        weight: 2.55,
        title: 'Проценты',
        state: 'TO_COME',
        gradingPeriodId: desk.quarterId,
      },
    ]);
    expect(await sources()).toEqual(['PLANNED', 'UNKNOWN']);
    const weights = (await desk.read()).cells.flatMap(({ needed }) =>
      needed.flatMap((each) => each.weights ?? []),
    );
    expect(weights).toContain(2.55);
    await desk.changePlan({ kind: 'REMOVE', of: work('2026-12-09') });
    expect(await sources()).toEqual(['ESTIMATED', 'UNKNOWN']);
  });

  it('changes a work where it stands, and moves it to another day and subject', async () => {
    await add('2026-12-09');
    await desk.changePlan({ kind: 'CHANGE', of: work('2026-12-09'), work: work('2026-12-09', 'Доли', 4) });
    expect(await kept()).toMatchObject([{ on_date: '2026-12-09', weight: 4, title: 'Доли' }]);
    const moved = work('2027-01-12', 'Диктант', 1, russianId);
    const plan = await desk.changePlan({ kind: 'CHANGE', of: work('2026-12-09'), work: moved }, desk.deputy);
    expect(plan.works).toMatchObject([{ subjectId: russianId, gradingPeriodId: thirdQuarterId }]);
    expect(await kept()).toMatchObject([{ on_date: '2027-01-12', subject_id: russianId, title: 'Диктант' }]);
  });

  it('has one work a day in a subject, and names the field', async () => {
    await add('2026-12-09');
    await add('2026-12-10', 'Доли');
    await expectRefused(add('2026-12-09', 'Ещё одна'), 'CONFLICT', 'WORK_ON_THAT_DAY', 'onDate');
    const onto = { kind: 'CHANGE', of: work('2026-12-10'), work: work('2026-12-09') } as const;
    await expectRefused(desk.changePlan(onto), 'CONFLICT', 'WORK_ON_THAT_DAY', 'onDate');
    await expectRefused(add('2026-12-12'), 'INVALID', 'NOT_A_SCHOOL_DAY', 'onDate');
    await expectRefused(add('2026-12-11', ''), 'INVALID', 'NO_TITLE', 'title');
    await expectRefused(add('2026-12-11', 'Дроби', 0.001), 'INVALID', 'WEIGHT_OUT_OF_RANGE', 'weight');
    const elsewhere = await addSubject(desk.school, 'Химия', 4);
    await expectRefused(
      add('2026-12-11', 'Соли', 1, elsewhere),
      'INVALID',
      'SUBJECT_NOT_IN_CLASS',
      'subjectId',
    );
    expect(await kept()).toMatchObject([{ title: 'Дроби' }, { title: 'Доли' }]);
    expect((await add('2026-12-09', 'Диктант', 1, russianId)).works).toHaveLength(3);
  });

  it('takes several at once, all or none, and says which one it refuses', async () => {
    const adding = (...works: ReturnType<typeof work>[]) => desk.changePlanAtOnce({ kind: 'ADD', works });
    const two = [work('2026-12-09'), work('2026-12-10', 'Доли')];
    for (const wrong of [work('2026-12-12', 'Суббота'), work('2026-12-09', 'Ещё одна')]) {
      const reason = wrong.title === 'Суббота' ? 'NOT_A_SCHOOL_DAY' : 'WORK_ON_THAT_DAY';
      await expect(adding(...two, wrong)).rejects.toMatchObject({
        extensions: { reason, params: { at: 2 } },
      });
      expect(await kept()).toEqual([]);
    }
    expect((await adding(...two, work('2026-12-09', 'Диктант', 1, russianId))).works).toHaveLength(3);
    await expect(adding(...Array.from({ length: 301 }, () => work('2026-12-11')))).rejects.toMatchObject({
      extensions: { code: 'INVALID', reason: 'TOO_MANY_WORKS' },
    });
    const removed = await desk.changePlanAtOnce({ kind: 'REMOVE', works: two });
    expect(removed.works).toMatchObject([{ title: 'Диктант' }]);
  });

  it('adds and removes a whole table in as many statements as one work', async () => {
    const days = ['2026-12-08', '2026-12-09', '2026-12-10', '2026-12-11'];
    const statementsOf = async (kind: 'ADD' | 'REMOVE', works: ReturnType<typeof work>[]) => {
      let statements = 0;
      const counted: typeof changeWorkPlan = {
        ...changeWorkPlan,
        run: (tx, actor, input) =>
          changeWorkPlan.run(
            { ...tx, rows: (statement, values) => (statements++, tx.rows(statement, values)) },
            actor,
            input,
          ),
      };
      await desk.runner.run(desk.teacher, counted, { classId: desk.classId, change: { kind, works } });
      return statements;
    };
    const [first, ...others] = days.map((day) => work(day));
    const one = await statementsOf('ADD', [first!]);
    expect(await statementsOf('ADD', others)).toBe(one);
    expect(await kept()).toHaveLength(4);
    expect(await statementsOf('REMOVE', [first!])).toBe(one);
    expect(await statementsOf('REMOVE', others)).toBe(one);
    expect(await kept()).toEqual([]);
  });

  it('leaves one of two who plan the same at the same time', async () => {
    const both = await Promise.allSettled([add('2026-12-09', 'Одна'), add('2026-12-09', 'Другая')]);
    expect(both.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
    expect(await kept()).toHaveLength(1);
    const gone = await Promise.allSettled(
      [1, 2].map(() => desk.changePlan({ kind: 'REMOVE', of: work('2026-12-09') })),
    );
    expect(gone.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
  });

  it('of a period that is over stays what it was', async () => {
    await add('2026-12-16');
    desk.now = at('2027-01-12T10:00');
    const before = await kept();
    const of = work('2026-12-16');
    await expectRefused(add('2026-12-17'), 'CONFLICT', 'PERIOD_OVER', 'onDate');
    await expectRefused(desk.changePlan({ kind: 'REMOVE', of }), 'CONFLICT', 'PERIOD_OVER', 'onDate');
    for (const to of [work('2026-12-16', 'Доли'), work('2027-01-13')])
      await expectRefused(
        desk.changePlan({ kind: 'CHANGE', of, work: to }),
        'CONFLICT',
        'PERIOD_OVER',
        'onDate',
      );
    await add('2027-01-13');
    const into = { kind: 'CHANGE', of: work('2027-01-13'), work: work('2026-12-17') } as const;
    await expectRefused(desk.changePlan(into), 'CONFLICT', 'PERIOD_OVER', 'onDate');
    expect((await kept()).filter((row) => String(row['on_date']) < '2027')).toEqual(before);
    const plan = await desk.plan();
    expect(plan.periods.map(({ ordinal }) => ordinal)).toEqual([3]);
    expect(plan.works.map(({ onDate }) => onDate)).toEqual(['2027-01-13']);
  });

  it('leaves the forecast of a period that is over as it was the day after', async () => {
    await add('2026-12-16');
    const ended = async (now: string) => {
      desk.now = at(now);
      const { subjects, cells } = await desk.read(desk.quarterId);
      return { subjects, cells };
    };
    const before = await ended('2026-12-27T10:00');
    expect(before.subjects[0]).toMatchObject({ worksToCome: 'PLANNED' });
    expect(await ended('2027-01-12T10:00')).toEqual(before);
    await add('2027-01-13', 'Доли', 5);
    expect(await ended('2027-01-14T10:00')).toEqual(before);
  });

  it('says which works still count, as the forecast counts them', async () => {
    for (const day of ['2026-11-11', '2026-11-12', '2026-11-17', '2026-11-18', '2026-11-23', '2026-11-24'])
      await add(day, day, Number(day.slice(-2)));
    await desk.mark(desk.anna, '2026-11-17', 5);
    await desk.mark(desk.pavel, '2026-11-18', 4, { weight: 18, position: 2 });
    const { works } = await desk.plan();
    const counted = works.filter(({ state }) => state !== 'OVER');
    expect(works.map(({ state }) => state)).toEqual([
      'OVER',
      'OVER',
      'AWAITING_MARKS',
      'OVER',
      'AWAITING_MARKS',
      'TO_COME',
    ]);
    const now = await desk.runner.run(desk.teacher, readNow, { classId: desk.classId });
    if (!now || !('facts' in now)) throw new Error('there is a forecast');
    const { toCome } = now.forecasts.cells[0]!.facts;
    expect(toCome.slice(0, counted.length)).toEqual(counted.map(({ weight }) => weight));
  });

  it('knows a work to be written once its lesson has begun', async () => {
    await add('2026-11-24');
    await desk.mark(desk.pavel, '2026-11-24', 'ABSENT');
    expect((await desk.plan()).works).toMatchObject([{ state: 'AWAITING_MARKS' }]);
  });

  it('counts no mark of another weight, subject or class', async () => {
    await add('2026-11-23');
    const elsewhere = await desk.school.schoolClass('5Б');
    await desk.mark(desk.anna, '2026-11-23', 5, { weight: 3, subject_id: russianId, position: 2 });
    await desk.mark(desk.ivan, '2026-11-23', 5, { weight: 3, class_id: elsewhere });
    await desk.mark(desk.pavel, '2026-11-23', 4);
    expect((await desk.plan()).works).toMatchObject([{ state: 'AWAITING_MARKS' }]);
    // On the scale of whatever period: any number.
    await desk.mark(desk.anna, '2026-11-23', 9, { weight: 3 });
    expect((await desk.plan()).works).toMatchObject([{ state: 'OVER' }]);
  });

  it('takes no subject from what a newcomer was taught elsewhere', async () => {
    const elsewhere = await desk.school.schoolClass('5Б');
    const latin = await addSubject(desk.school, 'Латинский язык', 3);
    const boris = await desk.school.student({ classId: elsewhere, endsOn: '2026-11-20' });
    await desk.school.enrol(boris, desk.classId, '2026-11-21');
    await desk.mark(boris, '2026-11-18', 5, { subject_id: latin, class_id: elsewhere });
    const titles = async () => (await desk.plan()).subjects.map(({ title }) => title);
    expect(await titles()).toEqual(['Математика', 'Русский язык']);
    await desk.mark(boris, '2026-11-23', 5, { subject_id: latin });
    expect(await titles()).toEqual(['Математика', 'Русский язык', 'Латинский язык']);
  });

  it('keeps a work in sight that no period holds since the calendar changed, so that it can be moved', async () => {
    await add('2027-01-13');
    await desk.world.rows('delete from grading_period where grading_period_id = $1', [thirdQuarterId]);
    expect((await desk.plan()).works).toMatchObject([{ onDate: '2027-01-13', gradingPeriodId: null }]);
    const change = { kind: 'CHANGE', of: work('2027-01-13'), work: work('2026-12-16') } as const;
    expect((await desk.changePlan(change)).works).toMatchObject([{ gradingPeriodId: desk.quarterId }]);
  });
});
