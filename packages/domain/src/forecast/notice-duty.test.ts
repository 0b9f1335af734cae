import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { canNoticeDutyBeMet, daysForNotices, isNoticeDutyMet, isNoticeOwed, issueBy } from './notice-duty.ts';

const day = Temporal.PlainDate.from;
const endsOn = day('2026-12-26');
const once = { timesPerPeriod: 1, daysBeforeEnd: 14 };

describe('the duty to issue forecasts', () => {
  it.each([
    ['2026-12-12', true],
    ['2026-12-13', false],
    ['2026-11-09', true],
  ])('once, a notice on %s: %s', (on, met) => {
    expect(isNoticeDutyMet(once, endsOn, [day(on)])).toBe(met);
  });

  it('wants the last needed notice in time, however many come later', () => {
    const twice = { timesPerPeriod: 2, daysBeforeEnd: 7 };
    expect(isNoticeDutyMet(twice, endsOn, [day('2026-12-20'), day('2026-11-20')])).toBe(false);
    expect(isNoticeDutyMet(twice, endsOn, [day('2026-12-19'), day('2026-11-20')])).toBe(true);
    expect(isNoticeDutyMet(twice, endsOn, [])).toBe(false);
  });

  it('is not owed to who comes after the last day for it', () => {
    expect(issueBy(once, endsOn).toString()).toBe('2026-12-12');
    expect(isNoticeOwed(once, endsOn, day('2026-12-12'))).toBe(true);
    expect(isNoticeOwed(once, endsOn, day('2026-12-13'))).toBe(false);
  });

  it('is not owed to who comes too late for as many as are asked', () => {
    const thrice = { timesPerPeriod: 3, daysBeforeEnd: 14 };
    expect(isNoticeOwed(thrice, endsOn, day('2026-12-10'))).toBe(true);
    expect(isNoticeOwed(thrice, endsOn, day('2026-12-11'))).toBe(false);
  });

  it('has days until the end of its last day', () => {
    expect(daysForNotices(once, endsOn, day('2026-11-30'))).toBe(13);
    expect(daysForNotices(once, endsOn, day('2026-12-12'))).toBe(1);
    expect(daysForNotices(once, endsOn, day('2026-12-20'))).toBe(0);
  });

  it.each([
    [1, [], '2026-12-12', true],
    [1, [], '2026-12-13', false],
    [3, [], '2026-12-10', true],
    [3, [], '2026-12-12', false],
    [3, ['2026-11-20', '2026-12-01'], '2026-12-12', true],
    [3, ['2026-11-20', '2026-12-12'], '2026-12-12', false],
    [2, ['2026-11-20', '2026-12-12'], '2026-12-12', true],
    [2, ['2026-11-20', '2026-12-13'], '2026-12-13', false],
    [2, ['2026-11-20', '2026-12-01'], '2026-12-20', true],
  ])('%i times, after %j, can be done on %s: %s', (timesPerPeriod, issued, today, can) => {
    const policy = { timesPerPeriod, daysBeforeEnd: 14 };
    expect(
      canNoticeDutyBeMet(
        policy,
        endsOn,
        issued.map((on) => day(on)),
        day(today),
      ),
    ).toBe(can);
  });
});
