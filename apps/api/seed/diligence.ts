import { storyOf } from './classes.ts';
import type { Milliseconds } from './demo-time.ts';
import type { ClassWeek } from './duties.ts';
import type { Random } from './random.ts';

/** How a family treats a week's duty. */
export type Outcome = 'ON_TIME' | 'LATE' | 'MISSING';

/** Shares of the families that answer in time when nothing is the matter, by the story of the class. */
function usualShare(title: string, random: Random): number {
  switch (storyOf(title)) {
    case 'EXCELLENT':
      return 0.995;
    case 'FALLING':
      return 0.93;
    case 'ORDINARY':
      return Math.min(0.98, Math.max(0.84, random.split(title).normal(0.935, 0.035)));
  }
}

/** By how much more is missed than usually: at the beginning, about vacations, and in the last weeks of a falling class. */
function troubleIn(
  { schoolClass, nth, afterBreak, beforeBreak }: ClassWeek,
  weeksAgo: number,
  random: Random,
): number {
  const wobble = Math.max(0.5, random.normal(1, 0.25));
  const learning = nth <= 2 ? 1.7 : 1;
  const breaks = (beforeBreak ? 1.5 : 1) * (afterBreak ? 1.2 : 1);
  const falling = storyOf(schoolClass.title) === 'FALLING' ? ([7, 4.5][weeksAgo] ?? 1) : 1;
  return wobble * learning * breaks * falling;
}

/** Chances of one class week for families of either kind. */
export interface WeekChances {
  readonly careful: number;
  readonly careless: number;
}

/**
 * The chances of every class week that has begun. A falling class falls in the last two weeks that are over, so these
 * weeks alone depend on the day the school is made for.
 */
export function chancesOf(
  classWeeks: ReadonlyMap<string, readonly ClassWeek[]>,
  now: Milliseconds,
  random: Random,
): Map<ClassWeek, WeekChances> {
  const chances = new Map<ClassWeek, WeekChances>();
  for (const weeks of classWeeks.values()) {
    const over = weeks.filter(({ sundayEnds }) => sundayEnds <= now).length;
    for (const one of weeks.filter(({ opensAt }) => opensAt < now)) {
      const missed = 1 - usualShare(one.schoolClass.title, random);
      const weeksAgo = Math.max(0, over - 1 - one.nth);
      const trouble = missed * troubleIn(one, weeksAgo, random.split(`week/${one.week}`));
      chances.set(one, {
        careful: 1 - Math.min(0.9, trouble * 0.4),
        careless: 1 - Math.min(0.97, trouble * 2.4),
      });
    }
  }
  return chances;
}

/** What one family does about one week; most of those who miss the deadline press later. */
export function outcomeOf({ careful, careless }: WeekChances, isCareful: boolean, random: Random): Outcome {
  const drawn = random.next();
  if (drawn < (isCareful ? careful : careless)) return 'ON_TIME';
  return random.chance(0.4) ? 'LATE' : 'MISSING';
}
