import { expect, it } from 'vitest';
import { classWeekSearch } from './class-week-search.ts';

it.each(['abc', '2026-13-45', '2026-02-30', '2026-11-2', '', 20261123, undefined])(
  'takes %j for no week at all',
  (week) => {
    expect(classWeekSearch({ week })).toEqual({});
  },
);

it('keeps a day of the calendar', () => {
  expect(classWeekSearch({ week: '2026-11-23', student: 'a', all: true })).toEqual({
    week: '2026-11-23',
    student: 'a',
    all: true,
  });
});
