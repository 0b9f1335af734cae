import { describe, expect, it } from 'vitest';
import { riskFlags } from './risk-flags.ts';

const quiet = {
  probabilities: [0, 0.1, 0.8, 0.1],
  trend: 'STEADY',
  marks: 6,
  fewestMarks: 3,
  missed: 1,
  lessons: 12,
} as const;

describe('risk flags', () => {
  it('are none for a student who goes on as before', () => {
    expect(riskFlags(quiet)).toEqual([]);
  });

  it.each([
    ['LIKELY_FAILING', { probabilities: [0.5, 0.3, 0.2, 0] }],
    ['MAY_FAIL', { probabilities: [0.2, 0.7, 0.1, 0] }],
    ['ON_THE_EDGE', { probabilities: [0, 0.05, 0.5, 0.45] }],
    ['FALLING', { trend: 'FALLING' }],
    ['TOO_FEW_MARKS', { marks: 2 }],
    ['OFTEN_ABSENT', { missed: 4 }],
  ] as const)('say %s', (flag, facts) => {
    expect(riskFlags({ ...quiet, ...facts })).toEqual([flag]);
  });

  it('do not alarm where there are too few marks', () => {
    const few = { ...quiet, marks: 1, probabilities: [0.25, 0.4, 0.35, 0] };
    expect(riskFlags(few)).toEqual(['TOO_FEW_MARKS']);
    expect(riskFlags({ ...few, probabilities: [0.6, 0.3, 0.1, 0] })).toEqual([
      'TOO_FEW_MARKS',
      'LIKELY_FAILING',
    ]);
  });

  it('raise no alarm where there is no mark at all', () => {
    expect(riskFlags({ ...quiet, marks: 0, probabilities: [0.6, 0.3, 0.1, 0] })).toEqual(['TOO_FEW_MARKS']);
  });

  it('name the gravest first', () => {
    expect(riskFlags({ ...quiet, probabilities: [0.45, 0.4, 0.15, 0], trend: 'FALLING' })).toEqual([
      'LIKELY_FAILING',
      'ON_THE_EDGE',
      'FALLING',
    ]);
  });
});
