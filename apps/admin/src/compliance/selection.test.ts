import { describe, expect, it } from 'vitest';
import type { ComplianceSearch } from './compliance-search.ts';
import { closedWeeks, judgedWeeks, selectionOf } from './selection.ts';
import { exampleYear } from './year-model.fixture.ts';
import { yearModel } from './year-model.ts';

const model = yearModel(exampleYear());
const select = (search: ComplianceSearch = {}, year = model) => selectionOf(year, search);

describe('what the filters leave of a year', () => {
  it('is the year so far, and speaks of the last week whose press deadline has passed', () => {
    expect(select()).toEqual({
      classIndexes: [0, 1, 2],
      weekIndexes: [0, 1, 2, 3],
      headline: 2,
      spoken: [0, 1, 2],
    });
    expect(judgedWeeks(model, select())).toEqual([0, 1, 2]);
    expect(closedWeeks(model, select())).toEqual([0, 1]);
  });

  it('is narrowed to a grade, a class and weeks', () => {
    expect(select({ grade: '07' }).classIndexes).toEqual([0, 1]);
    expect(select({ class: 'c' })).toMatchObject({ classIndexes: [2], spoken: [1, 2] });
    expect(select({ from: '2026-09-07', to: '2026-09-07' })).toMatchObject({ weekIndexes: [1], headline: 1 });
    expect(select({ from: '2026-09-14', to: '2026-09-07' }).weekIndexes).toEqual([2]);
    expect(select({ to: '2026-09-28' }).weekIndexes).toEqual([0, 1, 2, 3, 4]);
    expect(select({ grade: '11' })).toMatchObject({ classIndexes: [], headline: -1 });
  });

  it('speaks of an asked week that has begun and asks something, of no other', () => {
    expect(select({ week: '2026-09-07' }).headline).toBe(1);
    expect(select({ week: '2026-09-21' }).headline).toBe(2);
    expect(select({ to: '2026-09-28', week: '2026-09-28' }).headline).toBe(2);
  });

  it('before the first deadline speaks of none', () => {
    const early = yearModel(exampleYear({ asOf: '2026-09-02T10:00:00Z' }));
    expect(select({}, early)).toMatchObject({ weekIndexes: [0], headline: -1, spoken: [0] });
    const before = yearModel(exampleYear({ asOf: '2026-08-20T10:00:00Z' }));
    expect(select({}, before)).toMatchObject({ headline: -1, spoken: [] });
  });

  it('after the year is the whole of it', () => {
    const summer = yearModel(exampleYear({ asOf: '2027-07-15T10:00:00Z' }));
    expect(select({}, summer)).toMatchObject({ weekIndexes: [0, 1, 2, 3, 4], headline: 4 });
  });
});
