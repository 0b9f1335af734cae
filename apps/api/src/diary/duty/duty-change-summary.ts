import type { DutyChanges } from './duty-changes.read-model.ts';

/** How many duties of one week a change of facts touches. */
export interface WeekSummary {
  /** The Monday, ISO. */
  readonly week: string;
  readonly classes: number;
  readonly created: number;
  readonly changed: number;
  readonly removed: number;
  /** Class weeks whose deadlines move. */
  readonly moved: number;
}

/** Weeks in order; those past their last deadline apart, because they change by an explicit correction only. */
export interface DutyChangeSummary {
  readonly openWeeks: readonly WeekSummary[];
  readonly closedWeeks: readonly WeekSummary[];
  /** Class weeks that appear, go, or whose deadlines move, whether or not they hold a duty. */
  readonly classWeeks: number;
}

type Counts = Omit<{ -readonly [K in keyof WeekSummary]: WeekSummary[K] }, 'week' | 'classes'>;

/** Counts changes by week. */
export function summarize({ weeks, duties }: Pick<DutyChanges, 'weeks' | 'duties'>): DutyChangeSummary {
  return { openWeeks: byWeek(false), closedWeeks: byWeek(true), classWeeks: weeks.length };

  function byWeek(closed: boolean): WeekSummary[] {
    const found = new Map<string, { classes: Set<string>; counts: Counts }>();
    const count = (weekText: string, kind: keyof Counts, classIds: readonly string[]) => {
      const entry = found.get(weekText) ?? {
        classes: new Set(),
        counts: { created: 0, changed: 0, removed: 0, moved: 0 },
      };
      found.set(weekText, entry);
      entry.counts[kind] += 1;
      for (const classId of classIds) entry.classes.add(classId);
    };
    for (const change of duties)
      if (change.closed === closed)
        count(
          change.weekText,
          kindOf(change),
          [change.before, change.after].flatMap((duty) => (duty ? [duty.classId] : [])),
        );
    for (const { weekText, classId, before, after, ...change } of weeks)
      if (change.closed === closed && before && after) count(weekText, 'moved', [classId]);
    return [...found]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([week, { classes, counts }]) => ({ week, classes: classes.size, ...counts }));
  }
}

function kindOf({ before, after }: { before: object | null; after: object | null }): keyof Counts {
  if (before === null) return 'created';
  return after === null ? 'removed' : 'changed';
}
