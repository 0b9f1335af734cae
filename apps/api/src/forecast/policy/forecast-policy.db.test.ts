import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { at, ForecastDesk, QUARTER, TEN } from '../../../test/forecast-desk.ts';
import { addLessons, addPeriod } from '../../../test/world-journal.ts';

let desk: ForecastDesk;
beforeAll(async () => {
  desk = await ForecastDesk.open();
});
afterAll(() => desk.close());
beforeEach(() => desk.begin());

const STRICT = { finalFrom: [2.5, 3.7, 4.65], yearFinalFrom: [2.5, 3.5, 4.6] };
const termsOf = async (gradingPeriodId: string) =>
  (await desk.rules()).periods.find((each) => each.gradingPeriodId === gradingPeriodId)!.terms;

describe('the school’s rules of the forecast', () => {
  it('are the usual ones until somebody changes them', async () => {
    const { periods, versions, viewerCanChange, today } = await desk.rules();
    expect({ versions, viewerCanChange, today }).toEqual({
      versions: [],
      viewerCanChange: true,
      today: '2026-11-24',
    });
    expect(periods).toMatchObject([
      { ordinal: 1, forecastPolicyId: null },
      {
        ordinal: 2,
        issueBy: '2026-12-12',
        terms: { timesPerPeriod: 1, daysBeforeEnd: 14, fewestMarks: 3, finalFrom: [2.5, 3.5, 4.5] },
      },
    ]);
  });

  it('say who changed them and when, and each version stays to be read', async () => {
    await desk.changeRules(QUARTER.startsOn, { timesPerPeriod: 2 });
    desk.now = at('2026-11-24T12:30');
    const { periods, versions } = await desk.changeRules(QUARTER.startsOn, { timesPerPeriod: 3, ...STRICT });
    expect(versions).toMatchObject([
      {
        startsOn: QUARTER.startsOn,
        recordedAt: '2026-11-24T07:30:00.000Z',
        terms: { timesPerPeriod: 3, ...STRICT },
      },
      { startsOn: QUARTER.startsOn, recordedAt: '2026-11-24T05:00:00.000Z', terms: { timesPerPeriod: 2 } },
    ]);
    expect(versions[0]!.recordedBy).toMatch(/^\S+ \S\./);
    expect(periods[1]).toMatchObject({ forecastPolicyId: versions[0]!.forecastPolicyId });
    const stored = await desk.world.rows<{ recorded_by: string }>(
      'select recorded_by from forecast_policy where school_id = $1',
      [desk.school.schoolId],
    );
    expect(stored).toEqual([1, 2].map(() => ({ recorded_by: desk.deputy.membershipId })));
  });

  it('leave the period before as it was, whenever it is looked at', async () => {
    await addLessons(desk.school, desk.classId, desk.mathsId, ['2026-09-07']);
    const before = await desk.read(desk.firstQuarterId);
    await desk.changeRules(QUARTER.startsOn, { timesPerPeriod: 2, daysBeforeEnd: 20, ...STRICT });
    expect(await desk.read(desk.firstQuarterId)).toEqual(before);
    expect(before).toMatchObject({ issueBy: '2026-10-10', timesPerPeriod: 1 });
    expect(await desk.read()).toMatchObject({ issueBy: '2026-12-06', timesPerPeriod: 2 });
    expect((await desk.calibration(desk.firstQuarterId)).classes).toMatchObject([{ issueBy: '2026-10-10' }]);
    expect((await desk.calibration(desk.quarterId)).classes).toMatchObject([{ issueBy: '2026-12-06' }]);
    expect(await termsOf(desk.firstQuarterId)).toMatchObject({
      timesPerPeriod: 1,
      finalFrom: [2.5, 3.5, 4.5],
    });
  });

  it('of a longer period that runs on do not reach the one that is over, though both began on one day', async () => {
    await addPeriod(desk.school, 1, '2026-09-01', '2026-12-26', ['10'], 'HALF_YEAR');
    const { periods } = await desk.changeRules('2026-09-01', { timesPerPeriod: 2 });
    expect(periods.map(({ kind, ordinal, terms }) => [kind, ordinal, terms.timesPerPeriod])).toEqual([
      ['QUARTER', 1, 1],
      ['HALF_YEAR', 1, 2],
      ['QUARTER', 2, 2],
    ]);
    expect(await desk.read(desk.firstQuarterId)).toMatchObject({ timesPerPeriod: 1 });
  });

  it('to come hold when their period begins, and then alone', async () => {
    const third = await addPeriod(desk.school, 3, '2027-01-11', '2027-03-27', ['05']);
    await desk.changeRules('2027-01-11', { timesPerPeriod: 3 });
    expect(await desk.read()).toMatchObject({ timesPerPeriod: 1 });
    desk.now = at('2027-01-12T10:00');
    expect(await desk.read(third)).toMatchObject({ timesPerPeriod: 3 });
    expect(await desk.read(desk.quarterId)).toMatchObject({ timesPerPeriod: 1 });
  });

  it('change what marks are forecast, and what a family is shown', async () => {
    const ofIvan = async () => (await desk.read()).cells[1]!;
    // 4, 3, 4, 3 and 4 so far: 3.6.
    expect((await ofIvan()).likeliest).toBe(4);
    await desk.changeRules(QUARTER.startsOn, { finalFrom: [2.5, 3.9, 4.5] });
    expect((await ofIvan()).likeliest).toBe(3);
    expect(await desk.family()).toMatchObject({ finalFrom: [2.5, 3.9, 4.5] });
  });

  it('with another scale do not take earlier final marks for marks of it', async () => {
    const third = await addPeriod(desk.school, 3, '2027-01-11', '2027-03-27', ['05']);
    await desk.changeRules('2027-01-11', TEN);
    for (const student of [desk.anna, desk.ivan]) await desk.mark(student, '2027-01-11', 9);
    desk.now = at('2027-01-12T10:00');
    const before = await desk.read(third);
    expect(before).toMatchObject({
      scale: TEN.scale,
      cells: [{ marks: 1 }, { marks: 1 }, { marks: 0 }],
    });
    await desk.finalMark(desk.anna, desk.quarterId, 5);
    await desk.finalMark(desk.pavel, desk.quarterId, 2);
    expect((await desk.read(third)).cells).toEqual(before.cells);
  });

  it.each([
    ['CONFLICT', 'PERIOD_OVER', 'startsOn', '2026-09-01', { timesPerPeriod: 2 }],
    ['INVALID', 'NO_SUCH_PERIOD', 'startsOn', '2026-11-24', { timesPerPeriod: 2 }],
    ['INVALID', 'DAYS_OUT_OF_RANGE', 'daysBeforeEnd', QUARTER.startsOn, { daysBeforeEnd: 101 }],
    ['INVALID', 'THRESHOLD_OUT_OF_RANGE', 'finalFrom.5', QUARTER.startsOn, { finalFrom: [2.5, 3.5, 5.5] }],
    ['INVALID', 'NOTICE_BEFORE_PERIOD', 'daysBeforeEnd', QUARTER.startsOn, { daysBeforeEnd: 60 }],
    ['CONFLICT', 'SCALE_IN_USE', 'scale', QUARTER.startsOn, TEN],
    ['CONFLICT', 'LAST_DAY_PASSED', 'daysBeforeEnd', QUARTER.startsOn, { daysBeforeEnd: 40 }],
    [
      'CONFLICT',
      'TOO_FEW_DAYS',
      'timesPerPeriod',
      QUARTER.startsOn,
      { timesPerPeriod: 20, daysBeforeEnd: 20 },
    ],
    ['CONFLICT', 'NOTHING_CHANGED', undefined, QUARTER.startsOn, {}],
  ])('are refused with %s/%s at %s', async (code, reason, field, startsOn, given) => {
    const refused = { extensions: { code, reason, ...(field && { field }) } };
    await expect(desk.changeRules(startsOn, given)).rejects.toMatchObject(refused);
    expect((await desk.rules()).versions).toEqual([]);
  });

  it('are refused with the period that they do not fit', async () => {
    const third = await addPeriod(desk.school, 3, '2027-01-11', '2027-01-30', ['05']);
    await expect(desk.changeRules(QUARTER.startsOn, { daysBeforeEnd: 25 })).rejects.toMatchObject({
      extensions: { reason: 'NOTICE_BEFORE_PERIOD', params: { gradingPeriodId: third } },
    });
  });

  it('are not taken back by who has not seen them', async () => {
    const seen = await desk.newestRules();
    const both = await Promise.allSettled(
      [2, 3].map((timesPerPeriod) => desk.enterRules(seen, QUARTER.startsOn, { timesPerPeriod })),
    );
    expect(both.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
    const refused = { extensions: { code: 'CONFLICT', reason: 'RULES_CHANGED' } };
    expect(both.find(({ status }) => status === 'rejected')).toMatchObject({ reason: refused });
    expect((await desk.rules()).versions).toHaveLength(1);
    await expect(desk.enterRules(seen, QUARTER.startsOn, { timesPerPeriod: 4 })).rejects.toMatchObject(
      refused,
    );
    expect((await desk.changeRules(QUARTER.startsOn, { timesPerPeriod: 4 })).versions).toHaveLength(2);
  });

  it('are changed by those who may alone', async () => {
    await expect(desk.changeRules(QUARTER.startsOn, { timesPerPeriod: 2 }, desk.teacher)).rejects.toThrow(
      'NOT_FOUND',
    );
    await expect(desk.rules(desk.mother)).rejects.toThrow('NOT_FOUND');
  });
});

it('a class whose last day has not come is not behind', async () => {
  const rate = async () => (await desk.calibration()).classes[0];
  desk.now = at('2026-12-12T23:00');
  expect(await rate()).toMatchObject({ issueBy: '2026-12-12', stillInTime: true, met: 0, required: 3 });
  desk.now = at('2026-12-13T00:30');
  expect(await rate()).toMatchObject({ stillInTime: false, met: 0, required: 3 });
});

it('a class with fewer days left than notices is behind', async () => {
  await desk.changeRules(QUARTER.startsOn, { timesPerPeriod: 3 });
  const inTime = async () => (await desk.calibration()).classes[0]!.stillInTime;
  desk.now = at('2026-12-10T10:00');
  expect(await inTime()).toBe(true);
  desk.now = at('2026-12-11T10:00');
  expect(await inTime()).toBe(false);
  desk.now = at('2026-12-10T10:00');
  await desk.issue();
  desk.now = at('2026-12-11T10:00');
  expect(await inTime()).toBe(true);
});
