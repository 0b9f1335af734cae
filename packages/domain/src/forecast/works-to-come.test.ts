import { describe, expect, it } from 'vitest';
import { marksNeeded } from './marks-needed.ts';
import { rowOf } from './row-of.ts';
import { worksToCome } from './works-to-come.ts';

const facts = { planned: [], awaiting: [], lessonsToCome: 10, lessonsHeld: 10, weights: [], students: 20 };

describe('the works to come', () => {
  it('are estimated from how many marks a lesson brought so far, with their weights', () => {
    const weights = [...rowOf(60, 1), ...rowOf(20, 3)];
    expect(worksToCome({ ...facts, weights })).toMatchObject({ source: 'ESTIMATED', weights: [1, 1, 1, 3] });
  });

  it('are the planned ones first', () => {
    const weights = rowOf(60, 1);
    expect(worksToCome({ ...facts, weights, planned: [5] })).toMatchObject({
      source: 'PLANNED',
      weights: [5, 1, 1],
    });
  });

  it('could be one in each lesson that is left, of an ordinary weight', () => {
    const weights = [...rowOf(60, 1), ...rowOf(20, 3)];
    const { possible } = worksToCome({ ...facts, weights, planned: [5], lessonsToCome: 6.4 });
    expect(possible).toEqual([5, 1, 3, 1, 1, 1]);
    expect(worksToCome({ ...facts, weights, lessonsToCome: 0 }).possible).toEqual([]);
  });

  it('are also those that await marks, which use up no lesson to come', () => {
    const given = { ...facts, weights: rowOf(60, 1), lessonsToCome: 2 };
    expect(worksToCome({ ...given, awaiting: [5] })).toEqual({
      source: 'PLANNED',
      weights: [5, 1],
      possible: [5, 1, 1],
    });
    expect(worksToCome({ ...given, awaiting: [5], planned: [3] })).toMatchObject({
      weights: [5, 3],
      possible: [5, 3, 1],
    });
  });

  it('leave a five in reach that a work awaiting marks and the last lesson can bring', () => {
    const scale = { values: [2, 3, 4, 5], finalFrom: [2.5, 3.5, 4.5] };
    const marks = [5, 4, 4, 4].map((value, day) => ({ day, weight: 1, value }));
    const given = { ...facts, weights: rowOf(4, 1), students: 1, lessonsHeld: 8, lessonsToCome: 1 };
    const five = (possible: readonly number[]) => marksNeeded(scale, marks, possible).at(-1);
    expect(five(worksToCome(given).possible)).toEqual({ finalMark: 5, reachable: false });
    expect(five(worksToCome({ ...given, awaiting: [1] }).possible)).toMatchObject({
      reachable: true,
      value: 5,
      works: [{ weight: 1, count: 2 }],
    });
  });

  it('are at least one while a lesson is left, however rarely the subject brings marks', () => {
    const rarely = worksToCome({ ...facts, weights: [2, 2], lessonsToCome: 1 });
    expect(rarely).toEqual({ source: 'ESTIMATED', weights: [2], possible: [2] });
  });

  it('are unknown where nothing has been held or marked', () => {
    const unknown = { source: 'UNKNOWN', weights: [], possible: [] };
    expect(worksToCome(facts)).toEqual(unknown);
    expect(worksToCome({ ...facts, lessonsHeld: 0, weights: [1] })).toEqual(unknown);
  });

  it('are none after the last lesson', () => {
    const after = worksToCome({ ...facts, weights: [1, 1], lessonsToCome: 0 });
    expect(after).toEqual({ source: 'ESTIMATED', weights: [], possible: [] });
  });
});
