import { describe, expect, it } from 'vitest';
import { civil } from './class-calendar.fixture.ts';
import { DEFAULT_DUTY_TERMS, dutyTermsFor, refuseDutyPolicy, type DutyPolicy } from './duty-policy.ts';

const policy = (fromWeek: string, changes: Partial<DutyPolicy> = {}): DutyPolicy => ({
  ...DEFAULT_DUTY_TERMS,
  fromWeek: civil(fromWeek),
  ...changes,
});

describe('dutyTermsFor', () => {
  const versions = [
    policy('2027-01-11', { graceHours: 0 }),
    policy('2026-08-31', { graceHours: 24 }),
    policy('2026-11-02', { graceHours: 48, answers: 'EVERY' }),
  ];

  it.each([
    ['2026-08-31', 24],
    ['2026-10-19', 24],
    ['2026-11-02', 48],
    ['2027-01-04', 48],
    ['2027-05-24', 0],
  ])('of the week %s gives a grace of %i hours', (week, graceHours) => {
    expect(dutyTermsFor(versions, civil(week)).graceHours).toBe(graceHours);
  });

  it('before the first version is Tuesday 08:00 and any guardian', () => {
    expect(dutyTermsFor(versions, civil('2026-08-24'))).toEqual({
      graceHours: 32,
      answers: 'ANY',
      targetPercent: 95,
    });
  });
});

describe('refuseDutyPolicy', () => {
  const studyWeeks = ['2026-11-09', '2026-11-16', '2026-11-23', '2026-12-07'].map(civil);
  const judge = (asked: DutyPolicy) => refuseDutyPolicy(asked, civil('2026-11-16'), studyWeeks);

  it('lets a version start at a following study week', () => {
    expect(judge(policy('2026-11-23'))).toBeNull();
    expect(judge(policy('2026-12-07', { graceHours: 0, targetPercent: 100 }))).toBeNull();
    expect(judge(policy('2026-12-07', { graceHours: 167, targetPercent: 1 }))).toBeNull();
  });

  it.each([
    ['the present week', policy('2026-11-16'), 'WEEK_HAS_BEGUN', 'fromWeek'],
    ['a past week', policy('2026-11-09'), 'WEEK_HAS_BEGUN', 'fromWeek'],
    ['a week without school', policy('2026-11-30'), 'NOT_A_STUDY_WEEK', 'fromWeek'],
    ['a Tuesday', policy('2026-11-24'), 'NOT_A_STUDY_WEEK', 'fromWeek'],
    ['a grace of a week', policy('2026-11-23', { graceHours: 168 }), 'GRACE_OUT_OF_RANGE', 'graceHours'],
    ['a negative grace', policy('2026-11-23', { graceHours: -1 }), 'GRACE_OUT_OF_RANGE', 'graceHours'],
    ['half an hour', policy('2026-11-23', { graceHours: 0.5 }), 'GRACE_OUT_OF_RANGE', 'graceHours'],
    ['no target', policy('2026-11-23', { targetPercent: 0 }), 'TARGET_OUT_OF_RANGE', 'targetPercent'],
    [
      'a target above all',
      policy('2026-11-23', { targetPercent: 101 }),
      'TARGET_OUT_OF_RANGE',
      'targetPercent',
    ],
  ])('refuses %s and names the field', (_, asked, refused, field) => {
    expect(judge(asked)).toEqual({ refused, field });
  });
});
