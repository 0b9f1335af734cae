import { expect, it } from 'vitest';
import { lessonsToCome } from './lessons-to-come.ts';

it('are those of the timetable where it reaches to the end', () => {
  expect(lessonsToCome({ lessonsHeld: 12, lessonsAhead: 7, lessonDays: 30, daysBeyond: 0 })).toBe(7);
});

it('go on as before where the timetable ends earlier than the period', () => {
  expect(lessonsToCome({ lessonsHeld: 12, lessonsAhead: 3, lessonDays: 25, daysBeyond: 10 })).toBe(3 + 6);
});

it('are none without a timetable', () => {
  expect(lessonsToCome({ lessonsHeld: 0, lessonsAhead: 0, lessonDays: 0, daysBeyond: 30 })).toBe(0);
});
