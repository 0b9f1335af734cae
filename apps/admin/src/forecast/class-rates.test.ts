import { describe, expect, it } from 'vitest';
import { classRateState, mostNeedyFirst } from './class-rates.ts';

const rate = (title: string, met: number, stillInTime: boolean, required = 25) => ({
  title,
  met,
  required,
  stillInTime,
});

describe('the regularity of a class', () => {
  it.each([
    ['NOT_OWED', rate('1А', 0, true, 0)],
    ['KEPT', rate('5А', 25, true)],
    ['KEPT', rate('5А', 25, false)],
    ['IN_TIME', rate('5А', 0, true)],
    ['IN_TIME', rate('5А', 24, true)],
    ['BEHIND', rate('5А', 24, false)],
  ])('is %s', (state, of) => {
    expect(classRateState(of)).toBe(state);
  });

  it('puts those that are behind first, and those that have time left before the others', () => {
    const rates = [
      rate('1А', 0, false, 0),
      rate('5А', 25, true),
      rate('6А', 3, true),
      rate('6Б', 0, true),
      rate('7А', 20, false),
      rate('7Б', 0, false),
      rate('7В', 0, false),
    ];
    expect(mostNeedyFirst(rates).map(({ title }) => title)).toEqual([
      '7Б',
      '7В',
      '7А',
      '6Б',
      '6А',
      '5А',
      '1А',
    ]);
  });
});
