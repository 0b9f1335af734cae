import { describe, expect, it } from 'vitest';
import { rowOf } from './row-of.ts';
import { worksToCome } from './works-to-come.ts';

const facts = { planned: [], lessonsToCome: 10, lessonsHeld: 10, weights: [], students: 20 };

describe('the works to come', () => {
  it('are estimated from how many marks a lesson brought so far, with their weights', () => {
    const weights = [...rowOf(60, 1), ...rowOf(20, 3)];
    expect(worksToCome({ ...facts, weights })).toEqual({ source: 'ESTIMATED', weights: [1, 1, 1, 3] });
  });

  it('are the planned ones first', () => {
    const weights = rowOf(60, 1);
    expect(worksToCome({ ...facts, weights, planned: [5] })).toEqual({
      source: 'PLANNED',
      weights: [5, 1, 1],
    });
  });

  it('are unknown where nothing has been held or marked', () => {
    expect(worksToCome(facts)).toEqual({ source: 'UNKNOWN', weights: [] });
    expect(worksToCome({ ...facts, lessonsHeld: 0, weights: [1] })).toEqual({
      source: 'UNKNOWN',
      weights: [],
    });
  });

  it('are none after the last lesson', () => {
    expect(worksToCome({ ...facts, weights: [1, 1], lessonsToCome: 0 })).toEqual({
      source: 'ESTIMATED',
      weights: [],
    });
  });
});
