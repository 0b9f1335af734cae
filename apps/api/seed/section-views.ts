import { MINUTE, type Milliseconds } from './demo-time.ts';
import type { Random } from './random.ts';

export interface SectionView {
  readonly section: 'SCHEDULE' | 'FINAL_MARKS';
  readonly openedAt: Milliseconds;
}

/** What was opened before a press: nearly always the schedule, often the final marks. */
export function viewsBefore(pressedAt: Milliseconds, random: Random): SectionView[] {
  const views: SectionView[] = [];
  if (random.chance(0.93))
    views.push({ section: 'SCHEDULE', openedAt: pressedAt - random.int(2, 9) * MINUTE });
  if (random.chance(0.72)) views.push({ section: 'FINAL_MARKS', openedAt: pressedAt - MINUTE });
  return views;
}

/** As the acknowledgement keeps it: 1 the schedule, 2 the final marks. */
export const sectionBits = (views: readonly SectionView[]): number =>
  views.reduce((bits, { section }) => bits | (section === 'SCHEDULE' ? 1 : 2), 0);
