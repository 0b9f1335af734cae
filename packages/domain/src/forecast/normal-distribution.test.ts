import { describe, expect, it } from 'vitest';
import {
  NODE_WEIGHTS,
  NORMAL_NODES,
  normalCdf,
  normalDensity,
  normalQuantile,
} from './normal-distribution.ts';

describe('the normal distribution', () => {
  it.each([
    [-3, 0.0013498980316301],
    [-1, 0.1586552539314571],
    [0, 0.5],
    [1.959963984540054, 0.975],
  ])('has the tabled probability below %d', (z, probability) => {
    expect(normalCdf(z)).toBeCloseTo(probability, 9);
  });

  it('is the area under its density everywhere, and never falls', () => {
    let area = 0.5;
    let last = 0.5;
    const step = 1 / 512;
    for (let z = step; z < 9; z += step) {
      area += (step / 6) * (normalDensity(z - step) + 4 * normalDensity(z - step / 2) + normalDensity(z));
      expect(Math.abs(normalCdf(z) - area)).toBeLessThan(1e-10);
      expect(Math.abs(normalCdf(-z) - (1 - area))).toBeLessThan(1e-10);
      expect(normalCdf(z)).toBeGreaterThanOrEqual(last - 1e-15);
      last = normalCdf(z);
    }
    expect([normalCdf(Infinity), normalCdf(-Infinity)]).toEqual([1, 0]);
  });

  it('finds the place of a probability again, far into the tails', () => {
    for (const p of [1e-12, 1e-5, 0.02, 0.3, 0.5, 0.7, 0.98, 1 - 1e-5])
      expect(Math.abs(normalCdf(normalQuantile(p)) - p)).toBeLessThan(1e-5);
    expect(normalQuantile(0.975)).toBeCloseTo(1.96, 3);
  });

  it('has nodes that give its moments', () => {
    const moment = (power: number) =>
      NORMAL_NODES.reduce((sum, node, at) => sum + NODE_WEIGHTS[at]! * node ** power, 0);
    expect([0, 1, 2, 4, 6, 8].map((power) => Math.round(moment(power) * 1e6) / 1e6)).toEqual([
      1, 0, 1, 3, 15, 105,
    ]);
  });
});
