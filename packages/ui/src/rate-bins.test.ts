import { describe, expect, it } from 'vitest';
import { rateBin } from './rate-bins.ts';
import css from './rate-table.module.css?raw';

describe('rateBin', () => {
  it.each([
    [25, 25, 0],
    [19, 20, 0],
    [189, 200, 1],
    [18, 20, 1],
    [89, 100, 2],
    [85, 100, 2],
    [84, 100, 3],
    [75, 100, 3],
    [74, 100, 4],
    [60, 100, 4],
    [59, 100, 5],
    [0, 100, 5],
  ])('%i of %i at a target of 95 is step %i', (done, required, step) => {
    expect(rateBin(done, required, 95)).toBe(step);
  });

  it('follows the target', () => {
    expect(rateBin(80, 100, 80)).toBe(0);
    expect(rateBin(80, 100, 100)).toBe(3);
  });

  it('colours nothing below ten', () => {
    expect(rateBin(0, 9, 95)).toBeNull();
    expect(rateBin(0, 10, 95)).toBe(5);
    expect(rateBin(0, 0, 95)).toBeNull();
  });

  it.each([0, 1, 2, 3, 4, 5])('step %i has its class in the sheet', (step) => {
    expect(css).toContain(`.bin${step} {`);
    expect(css).toContain(`background: var(--rate-${step});`);
  });

  it('writes white only on the darkest step', () => {
    expect(css.match(/color: var\(--rate-ink-5\)/g)).toHaveLength(1);
    expect(/\.bin5 \{[^}]*color: var\(--rate-ink-5\)/.test(css)).toBe(true);
  });
});
