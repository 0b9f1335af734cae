import { describe, expect, it } from 'vitest';
import { countText, percentDigits, percentText } from './percent.ts';

describe('percentText', () => {
  it('rounds to a whole percent', () => {
    expect(percentText(586, 668, 'ru')).toBe('88\u00a0%');
    expect(percentText(23, 25, 'en')).toBe('92%');
  });

  it('says nothing over nothing', () => {
    expect(percentText(0, 0, 'ru')).toBeNull();
  });

  it('never rounds up to all, nor down to none', () => {
    expect(percentDigits(199, 200, 'ru')).toBe('99,5');
    expect(percentDigits(9999, 10000, 'ru')).toBe('99,9');
    expect(percentDigits(1, 300, 'en')).toBe('0.4');
    expect(percentDigits(200, 200, 'ru')).toBe('100');
    expect(percentDigits(0, 200, 'ru')).toBe('0');
  });

  it('does not round a shortfall up to the target', () => {
    expect(percentDigits(946, 1000, 'ru', 95)).toBe('94,6');
    expect(percentDigits(950, 1000, 'ru', 95)).toBe('95');
    expect(percentDigits(946, 1000, 'ru', 90)).toBe('95');
  });
});

it('keeps both numbers of a count', () => {
  expect(countText(23, 25, 'ru')).toBe('23\u00a0из\u00a025');
  expect(countText(1, 2, 'en')).toBe('1\u00a0of\u00a02');
});
