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
  const [open, closed] = [new WeekCounts(), new WeekCounts()];
  for (const change of duties) {
    const { weekText, before, after } = change;
    const counts = change.closed ? closed : open;
    counts.count(weekText, kindOf(change), (after ?? before)!.classId);
    if (before && after && before.classId !== after.classId) counts.touch(weekText, before.classId);
  }
  for (const change of weeks)
    if (change.before && change.after)
      (change.closed ? closed : open).count(change.weekText, 'moved', change.classId);
  return { openWeeks: open.inOrder(), closedWeeks: closed.inOrder(), classWeeks: weeks.length };
}

class WeekCounts {
  readonly #weeks = new Map<string, { readonly classes: Set<string>; readonly counts: Counts }>();

  #of(weekText: string) {
    let found = this.#weeks.get(weekText);
    if (found === undefined) {
      found = { classes: new Set(), counts: { created: 0, changed: 0, removed: 0, moved: 0 } };
      this.#weeks.set(weekText, found);
    }
    return found;
  }

  count(weekText: string, kind: keyof Counts, classId: string): void {
    const { classes, counts } = this.#of(weekText);
    counts[kind] += 1;
    classes.add(classId);
  }

  touch(weekText: string, classId: string): void {
    this.#of(weekText).classes.add(classId);
  }

  inOrder(): WeekSummary[] {
    return [...this.#weeks]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([week, { classes, counts }]) => ({ week, classes: classes.size, ...counts }));
  }
}

function kindOf({ before, after }: { before: object | null; after: object | null }): keyof Counts {
  if (before === null) return 'created';
  return after === null ? 'removed' : 'changed';
}
