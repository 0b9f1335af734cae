import type { DemoDay } from './class-days.ts';
import type { IsoDate } from './demo-time.ts';
import type { Random } from './random.ts';

/** The school days on which a student is away: an illness of two to six days now and then, a single day in between. */
export function absencesOf(days: readonly DemoDay[], random: Random): Set<IsoDate> {
  const health = random.next();
  const illness = 0.002 + health * 0.008;
  const away = new Set<IsoDate>();
  let left = 0;
  for (const { date } of days) {
    if (left === 0 && random.chance(illness)) left = random.int(2, 6);
    const single = random.chance(0.012);
    if (left > 0 || single) away.add(date);
    left = Math.max(0, left - 1);
  }
  return away;
}
