import { expect, it } from 'vitest';
import { sundayOf, unmetOf, weekPhase } from './week-phase.ts';

const times = { closed: false, required: 25, onTime: 20, late: 2 } as Parameters<typeof weekPhase>[1];
const week = (today: string, state: 'PENDING' | 'MISSING') =>
  ({ week: '2026-11-16', today, students: [{ state }] }) as Parameters<typeof weekPhase>[0];

it('names the phase of a week from the server’s date and states', () => {
  expect(weekPhase(week('2026-11-22', 'PENDING'), times)).toBe('RUNNING');
  expect(weekPhase(week('2026-11-23', 'PENDING'), times)).toBe('GRACE');
  expect(weekPhase(week('2026-11-24', 'MISSING'), times)).toBe('PAPER');
  expect(weekPhase(week('2026-11-24', 'MISSING'), { ...times, closed: true })).toBe('CLOSED');
});

it('counts those who have not acknowledged', () => {
  expect(unmetOf(times)).toBe(3);
});

it('ends a week on Sunday, across a month and a year', () => {
  expect(sundayOf('2026-11-30')).toBe('2026-12-06');
  expect(sundayOf('2026-12-28')).toBe('2027-01-03');
});
