import type { DutyChanges } from './duty-changes.read-model.ts';

/** How many duties of one week a change of facts touches. */
export interface WeekSummary {
  /** The Monday, ISO. */
  readonly week: string;
  readonly classes: number;
  readonly created: number;
  readonly changed: number;
  readonly removed: number;
}

/** Weeks in order; those past their last deadline apart, because they change by an explicit correction only. */
export interface DutyChangeSummary {
  readonly openWeeks: readonly WeekSummary[];
  readonly closedWeeks: readonly WeekSummary[];
  /** Class weeks that appear, go, or whose deadlines move, without regard to their duties. */
  readonly classWeeks: number;
}

/** Counts changes by week. */
export function summarize({ weeks, duties }: Pick<DutyChanges, 'weeks' | 'duties'>): DutyChangeSummary {
  const byWeek = (closed: boolean): WeekSummary[] => {
    const found = new Map<
      string,
      { classes: Set<string>; created: number; changed: number; removed: number }
    >();
    for (const { weekText, before, after, ...change } of duties) {
      if (change.closed !== closed) continue;
      const entry = found.get(weekText) ?? { classes: new Set(), created: 0, changed: 0, removed: 0 };
      found.set(weekText, entry);
      for (const duty of [before, after]) if (duty) entry.classes.add(duty.classId);
      entry[before === null ? 'created' : after === null ? 'removed' : 'changed'] += 1;
    }
    return [...found]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([week, { classes, ...counts }]) => ({ week, classes: classes.size, ...counts }));
  };
  return { openWeeks: byWeek(false), closedWeeks: byWeek(true), classWeeks: weeks.length };
}
