import { describe, expect, it } from 'vitest';
import { unmetStreak, type StripState } from './unmet-streak.ts';

const letters: Record<string, StripState> = {
  o: 'ON_TIME',
  l: 'LATE',
  p: 'PENDING',
  m: 'MISSING',
  n: 'NOT_REQUIRED',
};
const of = (strip: string) => unmetStreak([...strip].map((letter) => letters[letter]!));

describe('unmetStreak', () => {
  it.each([
    ['oolmmm', 3, false, false],
    ['ooooom', 1, false, true],
    ['olololm', 1, false, true],
    ['mooom', 1, false, false],
    ['ommnm', 3, false, false],
    ['mmmmmm', 6, true, false],
    ['m', 1, true, false],
    ['nnnm', 1, true, false],
    ['ooomp', 1, false, true],
    ['oommp', 2, false, false],
    ['oommpp', 2, false, false],
    ['ooop', 0, false, false],
    ['mmpo', 0, false, false],
    ['mmmmmp', 5, true, false],
    ['p', 0, false, false],
    ['mmmo', 0, false, false],
    ['mmml', 0, false, false],
    ['mmmn', 0, false, false],
    ['', 0, false, false],
  ])('of %s is %i in a row', (strip, weeks, atLeast, first) => {
    expect(of(strip)).toEqual({ weeks, atLeast, first });
  });
});
