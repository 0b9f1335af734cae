/** A calendar week of the school as the rates see it. Moments in epoch milliseconds; null where no class studies. */
export interface RateWeek {
  readonly opensAt: number | null;
  /** Before it a press is on time. */
  readonly pressDeadline: number | null;
  /** When the last class closes: paper and messages count until then. */
  readonly closesAt: number | null;
}

/**
 * NONE: no class studies. AHEAD: not begun. OPEN: a press is still on time. PAPER: only paper and messages are still
 * on time. CLOSED: changes only by an explicit correction.
 */
export type WeekPhase = 'NONE' | 'AHEAD' | 'OPEN' | 'PAPER' | 'CLOSED';

/** @param now epoch milliseconds */
export function weekPhase({ opensAt, pressDeadline, closesAt }: RateWeek, now: number): WeekPhase {
  if (opensAt === null || pressDeadline === null || closesAt === null) return 'NONE';
  if (now < opensAt) return 'AHEAD';
  if (now < pressDeadline) return 'OPEN';
  return now < closesAt ? 'PAPER' : 'CLOSED';
}

/** Whether families have had their time: such a week is judged, and compared with others. */
export function isJudged(phase: WeekPhase): boolean {
  return phase === 'PAPER' || phase === 'CLOSED';
}

/**
 * The week that a page speaks of first: the last one whose press deadline has passed; -1 when there is none yet.
 * @param asks whether the week asks anything of the classes in question
 */
export function headlineWeek(
  weeks: readonly RateWeek[],
  now: number,
  asks: (weekIndex: number) => boolean = () => true,
): number {
  return weeks.findLastIndex((week, index) => isJudged(weekPhase(week, now)) && asks(index));
}
