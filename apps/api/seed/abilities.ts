import type { LessonKind } from './lessons.ts';
import type { Random } from './random.ts';

/** What a student usually gets in each subject, as a point of the scale from 2 to 5. */
export type Abilities = (subject: number) => number;

/** A student's level in general, and in each subject somewhat above or below it. */
export function abilitiesOf(random: Random): Abilities {
  const general = random.normal(4.05, 0.55);
  const known = new Map<number, number>();
  return (subject) => {
    let found = known.get(subject);
    if (found === undefined) {
      found = general + random.split(String(subject)).normal(0, 0.35);
      known.set(subject, found);
    }
    return found;
  };
}

/** One mark from 2 to 5; written work comes out a little lower than answers. */
export function markFor(ability: number, kind: LessonKind, random: Random): number {
  const drawn = Math.round(random.normal(ability - (kind === 'ANSWER' ? 0 : 0.2), 0.6));
  return Math.min(5, Math.max(2, drawn));
}

/** How much a mark counts in the period mark. */
export const WEIGHTS: Readonly<Record<LessonKind, number>> = { ANSWER: 1, TEST: 2, CONTROL: 3 };

/** How likely a student gets a mark in a lesson: one or two a week in all but the smallest subjects. */
export function chanceOfMark(kind: LessonKind, hoursAWeek: number): number {
  if (kind === 'CONTROL') return 0.98;
  if (kind === 'TEST') return 0.94;
  return hoursAWeek >= 4 ? 0.11 : hoursAWeek === 3 ? 0.13 : hoursAWeek === 2 ? 0.16 : 0.25;
}
