import { expect, it } from 'vitest';
import { meanSoFar } from './mean-so-far.ts';

it('weighs the mean of the marks so far', () => {
  const marks = [
    { weight: 1, value: 4 },
    { weight: 2, value: 3 },
  ];
  expect(meanSoFar(marks)).toBeCloseTo(10 / 3);
  expect(meanSoFar([...marks, { weight: 0, value: 5 }])).toBeCloseTo(10 / 3);
});

it('has no mean where no mark counts', () => {
  expect(meanSoFar([])).toBeNull();
  expect(meanSoFar([{ weight: 0, value: 5 }])).toBeNull();
});
