import { describe, expect, it } from 'vitest';
import { rowOf } from './row-of.ts';
import { worksToCome } from './works-to-come.ts';

const facts = { planned: [], lessonsToCome: 10, lessonsHeld: 10, weights: [], students: 20 };

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
