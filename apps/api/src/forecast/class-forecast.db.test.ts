import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { at, ForecastDesk, LESSONS, QUARTER } from '../../test/forecast-desk.ts';
import { addLessons } from '../../test/world-journal.ts';
import { readClassForecast } from './read-class-forecast.use-case.ts';

let desk: ForecastDesk;
beforeAll(async () => {
  desk = await ForecastDesk.open();
});
afterAll(() => desk.close());
beforeEach(() => desk.begin());

const cellOf = (page: Awaited<ReturnType<ForecastDesk['read']>>, studentId: string, title = 'Математика') => {
  const student = page.students.findIndex((each) => each.studentId === studentId);
  const subject = page.subjects.findIndex((each) => each.title === title);
  return page.cells.find((each) => each.studentIndex === student && each.subjectIndex === subject);
};

describe('the forecasts of a class', () => {
  it('are of the period that holds today, for each student in each subject with marks', async () => {
    const page = await desk.read();
    expect(page).toMatchObject({
      title: '5А',
      gradingPeriodId: desk.quarterId,
      periodTitle: '2-я четверть',
      endsOn: QUARTER.endsOn,
      issueBy: '2026-12-12',
      scale: [2, 3, 4, 5],
      subjects: [{ title: 'Математика', mode: 'MARKS', worksToCome: 'ESTIMATED' }],
      notices: [],
      viewerCanIssue: true,
      viewerCanExpect: true,
      reason: null,
    });
    expect(page.students.map(({ name }) => name)).toEqual(['Агеева Анна', 'Иванов Иван', 'Яшин Павел']);
    expect(page.periods.map(({ ordinal, kind }) => `${kind} ${ordinal}`)).toEqual(['QUARTER 1', 'QUARTER 2']);
    expect(page.cells).toHaveLength(3);
    for (const { likeliest, probabilities } of page.cells)
      expect(likeliest).toBe(page.scale[probabilities.indexOf(Math.max(...probabilities))]);
    expect([cellOf(page, desk.anna)!.likeliest, cellOf(page, desk.pavel)!.likeliest]).toEqual([5, 2]);
    expect(cellOf(page, desk.ivan)).toMatchObject({
      marks: 5,
      meanSoFar: 3.6,
      expectedMark: null,
      issued: null,
    });
    for (const { probabilities, meanLow, meanHigh } of page.cells) {
      expect(probabilities.reduce((sum, part) => sum + part, 0)).toBe(1000);
      expect(meanLow).toBeLessThanOrEqual(meanHigh);
    }
    expect(cellOf(page, desk.pavel)!.flags[0]).toBe('LIKELY_FAILING');
  });

  it('need three statements, however many students and marks there are', async () => {
    for (let more = 0; more < 6; more++) {
      const student = await desk.school.student({ classId: desk.classId, givenName: `Н${more}` });
      for (const date of LESSONS.slice(0, 4)) await desk.mark(student, date, 3 + (more % 3));
    }
    let statements = 0;
    const page = await desk.runner.run(
      desk.teacher,
      {
        ...readClassForecast,
        run: (tx, actor, input) =>
          readClassForecast.run(
            { ...tx, rows: (statement, values) => (statements++, tx.rows(statement, values)) },
            actor,
            input,
          ),
      },
      { classId: desk.classId, gradingPeriodId: null },
    );
    expect(page.cells).toHaveLength(9);
    expect(statements).toBe(3);
  });

  it('go on past the end of the timetable: the later lessons are not forgotten', async () => {
    // Nine lessons on five weeks; the timetable ends on 2 December, the quarter on the 26th.
    const [five] = cellOf(await desk.read(), desk.ivan)!.needed.slice(-1);
    expect(five).toMatchObject({ finalMark: 5 });
    await desk.school.add('calendar_exception', {
      calendar_exception_id: desk.classId,
      academic_year_id: await desk.school.year(),
      kind: 'VACATION',
      title: 'Карантин',
      starts_on: '2026-12-03',
      ends_on: '2026-12-26',
    });
    const short = cellOf(await desk.read(), desk.ivan)!;
    expect(short.needed.at(-1)).toEqual({ finalMark: 5, value: null, count: 0, weights: null });
    expect(five!.value).toBe(5);
  });

  const plan = (on: string, weight: number) =>
    desk.school.add('planned_work', {
      class_id: desk.classId,
      subject_id: desk.mathsId,
      on_date: on,
      weight,
      title: 'Контрольная работа',
    });
  it('know planned control works, also one of today and one that is still being read', async () => {
    await plan('2026-11-25', 4);
    await plan('2026-12-16', 5);
    desk.now = at('2026-11-25T08:00');
    const before = await desk.read();
    expect(before.subjects[0]!.worksToCome).toBe('PLANNED');
    const needed = (page: typeof before) => cellOf(page, desk.pavel)!.needed.at(-1)!.weights ?? [];
    expect(needed(before)).toEqual(expect.arrayContaining([4, 5]));
    await plan('2026-11-23', 6);
    expect(needed(await desk.read())).toContain(6);
    desk.now = at('2026-12-04T08:00');
    expect(needed(await desk.read())).not.toContain(6);
  });

  it('count a planned work until a mark of its weight comes from the class', async () => {
    const source = async () => (await desk.read()).subjects[0]!.worksToCome;
    await plan('2026-11-23', 4);
    const boris = await desk.school.student({ classId: desk.classId, familyName: 'Борисов' });
    const elsewhere = await desk.school.schoolClass('5Б');
    await desk.mark(boris, '2026-11-23', 5, { weight: 4, class_id: elsewhere });
    await desk.mark(desk.anna, '2026-11-23', 5);
    await desk.mark(desk.ivan, '2026-11-23', 'ABSENT', { weight: 4 });
    expect(await source()).toBe('PLANNED');
    await desk.mark(desk.pavel, '2026-11-23', 3, { weight: 4 });
    expect(await source()).toBe('ESTIMATED');
  });

  it('lose no lesson to come to a work that only awaits its marks', async () => {
    await desk.school.add('calendar_exception', {
      calendar_exception_id: desk.classId,
      academic_year_id: await desk.school.year(),
      kind: 'VACATION',
      title: 'Карантин',
      starts_on: '2026-12-03',
      ends_on: '2026-12-26',
    });
    await desk.school.world.rows(
      `update mark set value = '3' where student_id = $1 and on_date = '2026-11-02'`,
      [desk.pavel],
    );
    const four = async () =>
      cellOf(await desk.read(), desk.pavel)!.needed.find(({ finalMark }) => finalMark === 4);
    // 3, 3, 2, 2, 2 and three lessons: 3.375 with fives.
    expect(await four()).toMatchObject({ value: null });
    await plan('2026-11-23', 1);
    expect(await four()).toMatchObject({ value: 5, weights: [1, 1, 1, 1] });
  });

  it('are certain once the last lesson of the period has brought its marks', async () => {
    await addLessons(desk.school, desk.classId, desk.mathsId, ['2026-12-25', QUARTER.endsOn]);
    desk.now = at(`${QUARTER.endsOn}T08:00`);
    expect(Math.max(...cellOf(await desk.read(), desk.ivan)!.probabilities)).toBeLessThan(1000);
    await desk.mark(desk.ivan, QUARTER.endsOn, 5);
    const page = await desk.read();
    // 4, 3, 4, 3, 4 and 5: 3.83.
    expect(cellOf(page, desk.ivan)!.probabilities).toEqual([0, 0, 1000, 0]);
    expect(cellOf(page, desk.anna)!.probabilities).toEqual([0, 0, 0, 1000]);
  });

  it('are not certain while a lesson is left, however rarely the subject brings marks', async () => {
    await desk.school.world.rows(`delete from mark where class_id = $1 and on_date > '2026-11-02'`, [
      desk.classId,
    ]);
    await addLessons(desk.school, desk.classId, desk.mathsId, [QUARTER.endsOn]);
    desk.now = at('2026-12-25T12:00');
    const cell = cellOf(await desk.read(), desk.anna)!;
    expect(Math.max(...cell.probabilities)).toBeLessThan(1000);
    desk.now = at('2026-12-27T12:00');
    expect(cellOf(await desk.read(desk.quarterId), desk.anna)!.probabilities).toEqual([0, 0, 0, 1000]);
  });

  it('say of a student without a mark that there are too few, and go by the class', async () => {
    const newcomer = await desk.school.student({ classId: desk.classId, startsOn: '2026-11-23' });
    const cell = cellOf(await desk.read(), newcomer)!;
    expect(cell).toMatchObject({ marks: 0, meanSoFar: null, trend: 'TOO_FEW' });
    expect(cell.flags).toContain('TOO_FEW_MARKS');
  });

  it('count absences, and no other entry that is not a mark', async () => {
    for (const date of ['2026-11-23']) await desk.mark(desk.pavel, date, 'EXEMPT');
    await desk.school.world.rows(
      `update mark set value = 'ABSENT' where student_id = $1 and on_date <= '2026-11-11'`,
      [desk.pavel],
    );
    const cell = cellOf(await desk.read(), desk.pavel)!;
    expect(cell.marks).toBe(2);
    expect(cell.flags).toContain('OFTEN_ABSENT');
  });

  it('keep the marks of a student who came from another class, and end with leaving', async () => {
    const other = await desk.school.schoolClass('5Б');
    const boris = await desk.school.student({ classId: other, familyName: 'Борисов', endsOn: '2026-11-20' });
    await desk.school.enrol(boris, desk.classId, '2026-11-21');
    for (const date of LESSONS.slice(0, 3)) await desk.mark(boris, date, 4);
    const page = await desk.read();
    expect(cellOf(page, boris)).toMatchObject({ marks: 3, meanSoFar: 4 });
    await desk.school.world.rows(`update enrolment set ends_on = '2026-11-23' where student_id = $1`, [
      desk.pavel,
    ]);
    expect((await desk.read()).students.map(({ name }) => name)).not.toContain('Яшин Павел');
  });

  it('know the final mark before', async () => {
    const newcomer = await desk.school.student({ classId: desk.classId });
    const before = cellOf(await desk.read(), newcomer)!;
    for (const [student, value] of [
      [newcomer, 2],
      [desk.anna, 5],
      [desk.ivan, 4],
      [desk.pavel, 2],
    ] as const)
      await desk.finalMark(student, desk.firstQuarterId, value);
    const after = cellOf(await desk.read(), newcomer)!;
    expect(after.probabilities[0]).toBeGreaterThan(before.probabilities[0]!);
  });

  it('follow the rounding and the scale of the school', async () => {
    const of = async () => cellOf(await desk.read(), desk.ivan)!.probabilities;
    const usual = await of();
    await desk.school.add('forecast_policy', { starts_on: '2026-11-01', final_from: '{2.5,3.5,4.65}' });
    const strict = await of();
    expect(strict[3]).toBeLessThanOrEqual(usual[3]!);
    await desk.school.add('forecast_policy', { starts_on: '2026-11-02', final_from: '{2.5,3.9,4.5}' });
    expect((await of())[2]).toBeLessThan(strict[2]!);
  });
});
