import { DEFAULT_FORECAST_TERMS, MARK_SCALES } from '@vedomo/domain/forecast/forecast-terms';
import { describe, expect, it } from 'vitest';
import {
  lastNoticeDay,
  newestOf,
  type Policies,
  policyGroups,
  policyReach,
  policyStarts,
  termsFrom,
  usualThresholds,
} from './policy-data.ts';

const terms = {
  ...DEFAULT_FORECAST_TERMS,
  scale: [2, 3, 4, 5],
  finalFrom: [2.5, 3.5, 4.5],
  yearFinalFrom: [2.5, 3.5, 4.5],
};
const period = (
  kind: 'QUARTER' | 'HALF_YEAR',
  ordinal: number,
  startsOn: string,
  endsOn: string,
  forecastPolicyId: string | null = null,
) => ({
  gradingPeriodId: startsOn + kind,
  kind,
  ordinal,
  startsOn,
  endsOn,
  issueBy: endsOn,
  forecastPolicyId,
  terms,
});
const version = (forecastPolicyId: string, startsOn: string) => ({
  forecastPolicyId,
  startsOn,
  recordedAt: null,
  recordedBy: null,
  terms,
});

const POLICIES: Policies = {
  today: '2026-11-25',
  viewerCanChange: true,
  periods: [
    period('QUARTER', 1, '2026-09-01', '2026-10-25'),
    period('HALF_YEAR', 1, '2026-09-01', '2026-12-26'),
    period('QUARTER', 2, '2026-11-02', '2026-12-26', 'second'),
    period('QUARTER', 3, '2027-01-11', '2027-03-27', 'third'),
    period('HALF_YEAR', 2, '2027-01-11', '2027-05-29', 'third'),
  ],
  versions: [version('third', '2027-01-11'), version('second', '2026-11-02')],
};
const names = (periods: readonly { kind: string; ordinal: number }[]) =>
  periods.map(({ kind, ordinal }) => `${kind[0]}${ordinal}`).join(' ');

describe('the school’s rules', () => {
  it('are shown by periods that are not over, the running ones first', () => {
    const shown = policyGroups(POLICIES).map(
      ({ running, version: of, periods }) => `${running} ${of?.forecastPolicyId} ${names(periods)}`,
    );
    expect(shown).toEqual(['true undefined H1', 'true second Q2', 'false third Q3 H2']);
  });

  it('may begin on the first days of periods that are not over', () => {
    expect(
      policyStarts(POLICIES).map(({ startsOn, running, periods }) => [startsOn, running, names(periods)]),
    ).toEqual([
      ['2026-09-01', true, 'H1'],
      ['2026-11-02', true, 'Q2'],
      ['2027-01-11', false, 'Q3 H2'],
    ]);
    expect(policyStarts({ ...POLICIES, today: '2027-06-01' })).toEqual([]);
  });

  it('are for the periods until the next version, and leave what has begun before', () => {
    const { reached, kept } = policyReach(POLICIES, '2026-11-02');
    expect([names(reached), names(kept)]).toEqual(['Q2', 'H1']);
    const fromFirst = policyReach(POLICIES, '2026-09-01');
    expect([names(fromFirst.reached), names(fromFirst.kept)]).toEqual(['H1', 'Q2']);
    expect(names(policyReach({ ...POLICIES, versions: [] }, '2026-09-01').reached)).toBe('H1 Q2 Q3 H2');
  });

  it('name the last day for a notice, across the end of a month', () => {
    const lastDay = (endsOn: string, daysBeforeEnd: number) =>
      lastNoticeDay(endsOn, { ...terms, daysBeforeEnd });
    expect(lastDay('2026-12-26', 14)).toBe('2026-12-12');
    expect(lastDay('2026-12-26', 0)).toBe('2026-12-26');
    expect(lastDay('2027-03-07', 10)).toBe('2027-02-25');
  });

  it('are changed from those of the period that runs, not of one that began with it and is over', () => {
    const [quarter, halfYear, ...others] = POLICIES.periods;
    const ended = { ...quarter!, terms: { ...terms, timesPerPeriod: 3 } };
    const running = { ...halfYear!, terms: { ...terms, timesPerPeriod: 2 } };
    const policies = { ...POLICIES, periods: [ended, running, ...others] };
    expect(termsFrom(policies, '2026-09-01').timesPerPeriod).toBe(2);
    expect(termsFrom({ ...policies, today: '2026-10-25' }, '2026-09-01').timesPerPeriod).toBe(3);
  });

  it('know the version that was entered last', () => {
    expect(newestOf(POLICIES)).toBe('third');
    expect(newestOf({ ...POLICIES, versions: [] })).toBeNull();
  });

  it('begin on a new scale with a half rounded up', () => {
    expect(usualThresholds(MARK_SCALES[0]!)).toEqual([2.5, 3.5, 4.5]);
  });
});
