import { describe, expect, it } from 'vitest';
import { shortestInterval } from './shortest-interval.ts';

describe('the shortest interval', () => {
  it('is one mark where that holds enough', () => {
    expect(shortestInterval([0, 0.1, 0.85, 0.05], 0.8)).toEqual({ from: 2, to: 2, mass: 0.85 });
  });

  it('holds most among those as short', () => {
    expect(shortestInterval([0.1, 0.45, 0.4, 0.05], 0.8)).toMatchObject({ from: 1, to: 2 });
  });

  it('is the whole scale where nothing shorter holds enough', () => {
    expect(shortestInterval([0.4, 0.1, 0.1, 0.4], 0.95)).toMatchObject({ from: 0, to: 3 });
  });
});
