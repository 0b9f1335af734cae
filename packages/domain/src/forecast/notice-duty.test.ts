import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { isNoticeDutyMet, isNoticeOwed, isNoticeStillInTime, issueBy } from './notice-duty.ts';

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

  it('can be done until the end of its last day', () => {
    expect(isNoticeStillInTime(once, endsOn, day('2026-12-12'))).toBe(true);
    expect(isNoticeStillInTime(once, endsOn, day('2026-12-13'))).toBe(false);
  });
});
