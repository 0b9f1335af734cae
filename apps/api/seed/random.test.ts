import { describe, expect, it } from 'vitest';
import { Random } from './random.ts';

const draws = (random: Random, count = 5) => Array.from({ length: count }, () => random.next());

describe('Random', () => {
  it('repeats itself by name and differs by name', () => {
    expect(draws(new Random('a'))).toEqual(draws(new Random('a')));
    expect(draws(new Random('a'))).not.toEqual(draws(new Random('b')));
  });

  it('splits off sources that no draw from the parent shifts', () => {
    const untouched = new Random('school').split('marks');
    const parent = new Random('school');
    draws(parent, 100);
    expect(draws(parent.split('marks'))).toEqual(draws(untouched));
    expect(draws(parent.split('marks'))).not.toEqual(draws(parent.split('names')));
    expect(draws(new Random('other').split('marks'))).not.toEqual(draws(parent.split('marks')));
  });

  it('is even: each tenth of the range gets its share', () => {
    const tenths = Array.from({ length: 10 }, () => 0);
    for (const drawn of draws(new Random('even'), 20_000)) tenths[Math.floor(drawn * 10)]! += 1;
    for (const share of tenths) expect(Math.abs(share - 2000)).toBeLessThan(200);
  });

  it('draws whole numbers with both ends, and weighs', () => {
    const random = new Random('ends');
    const drawn = new Set(Array.from({ length: 500 }, () => random.int(3, 6)));
    expect(drawn).toEqual(new Set([3, 4, 5, 6]));
    const heavy = Array.from({ length: 1000 }, () =>
      random.weighted([
        ['seldom', 1],
        ['often', 9],
      ] as const),
    );
    expect(heavy.filter((one) => one === 'often').length).toBeGreaterThan(850);
    expect(heavy).toContain('seldom');
  });

  it('has the mean and the spread it is asked for', () => {
    const random = new Random('bell');
    const drawn = Array.from({ length: 10_000 }, () => random.normal(4, 0.5));
    const mean = drawn.reduce((sum, one) => sum + one, 0) / drawn.length;
    const spread = Math.sqrt(drawn.reduce((sum, one) => sum + (one - mean) ** 2, 0) / drawn.length);
    expect(mean).toBeCloseTo(4, 1);
    expect(spread).toBeCloseTo(0.5, 1);
  });

  it('shuffles without losing anything, and refuses to pick from nothing', () => {
    const list = Array.from({ length: 40 }, (_, at) => at);
    const mixed = new Random('cards').shuffle(list);
    expect(mixed).not.toEqual(list);
    expect(mixed.toSorted((a, b) => a - b)).toEqual(list);
    expect(() => new Random('none').pick([])).toThrow(RangeError);
  });
});
