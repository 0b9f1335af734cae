import { laterDate, periodsOverlap, type IsoDate } from './iso-date.ts';
import { emptyKindPlan, recordChange, recordEnd, type KindPlan } from './kind-plan.ts';

interface DatedLink {
  startsOn: IsoDate;
  endsOn: IsoDate | null;
}

export interface WantedLink<Row> {
  /** The two ends of the link, the same text that `keyOf` gives for its row. */
  key: string;
  /** Null: the file does not say. */
  startsOn: IsoDate | null;
  endsOn: IsoDate | null;
  /** Named only to be ended. */
  gone: boolean;
  /** The row with the given dates; what the file leaves open is taken from the row before, when there is one. */
  build: (dates: DatedLink, before: Row | null) => Row;
}

export interface LinkPlanOptions<Row> {
  wanted: readonly WantedLink<Row>[];
  rows: readonly Row[];
  keyOf: (row: Row) => string;
  /** Whether a row that the file does not mention has ended: always in a FULL file, else with its end. */
  endsUnmentioned: (row: Row) => boolean;
  /** The first day of a link whose start the file does not tell. */
  firstDay: (row: WantedLink<Row>) => IsoDate;
  /** The last day of a link that ends by this import. */
  lastDay: (row: Row) => IsoDate;
  /** Whether a link that has not run a full day is removed instead of ended. */
  withdraws: boolean;
  today: IsoDate;
}

/**
 * Plans dated links (enrolments, class teachers, guardianships). A start that was imported once is never
 * moved; who had ended and is named again gets a new link from today.
 */
export function planLinks<Row extends DatedLink>(options: LinkPlanOptions<Row>): KindPlan<Row> {
  const plan = emptyKindPlan<Row>();
  const { today } = options;
  const rowsByKey = groupRows(options.rows, options.keyOf);
  const kept = new Set<Row>();
  const planned = new Map<string, WantedLink<Row>[]>();
  const inOrder = [...options.wanted].sort((a, b) => compare(a.startsOn ?? '', b.startsOn ?? ''));

  for (const wanted of inOrder) {
    if (wanted.gone || repeatsEarlier(wanted, planned)) continue;
    const before = latestOverlapping(wanted, rowsByKey.get(wanted.key) ?? [], kept);
    const runsOn = wanted.endsOn === null || wanted.endsOn >= today;
    const cameBack = before !== null && before.endsOn !== null && before.endsOn < today && runsOn;
    if (before === null || cameBack) {
      plan.created.push(wanted.build(newDates(wanted, cameBack, options), before));
      if (before !== null) kept.add(before);
      continue;
    }
    kept.add(before);
    const after = wanted.build({ startsOn: before.startsOn, endsOn: wanted.endsOn }, before);
    const endsNow =
      after.endsOn !== null && after.endsOn < today && (before.endsOn === null || before.endsOn >= today);
    if (endsNow) recordEnd(plan, before, after.endsOn ?? today);
    else recordChange(plan, before, after);
  }

  const deleted = new Set(options.wanted.filter((wanted) => wanted.gone).map((wanted) => wanted.key));
  for (const row of options.rows) {
    if (!kept.has(row) && (deleted.has(options.keyOf(row)) || options.endsUnmentioned(row)))
      endLink(plan, row, options);
  }
  return plan;
}

function endLink<Row extends DatedLink>(plan: KindPlan<Row>, row: Row, options: LinkPlanOptions<Row>): void {
  const running = row.endsOn === null || row.endsOn >= options.today;
  if (!running) return;
  if (options.withdraws && row.startsOn >= options.today) {
    plan.withdrawn.push(row);
    return;
  }
  const endsOn = laterDate(row.startsOn, options.lastDay(row));
  if (row.endsOn === null || row.endsOn > endsOn) recordEnd(plan, row, endsOn);
}

function newDates<Row>(wanted: WantedLink<Row>, cameBack: boolean, options: LinkPlanOptions<Row>): DatedLink {
  const { endsOn } = wanted;
  if (cameBack) return { startsOn: options.today, endsOn };
  const startsOn = wanted.startsOn ?? options.firstDay(wanted);
  return { startsOn: endsOn !== null && endsOn < startsOn ? endsOn : startsOn, endsOn };
}

function latestOverlapping<Row extends DatedLink>(
  wanted: { startsOn: IsoDate | null; endsOn: IsoDate | null },
  rows: readonly Row[],
  kept: ReadonlySet<Row>,
): Row | null {
  let latest: Row | null = null;
  for (const row of rows) {
    if (kept.has(row) || !periodsOverlap(wanted, row)) continue;
    if (latest === null || row.startsOn > latest.startsOn) latest = row;
  }
  return latest;
}

// Some systems list a link twice under two ids; the first in time stands for both.
function repeatsEarlier<Row>(wanted: WantedLink<Row>, planned: Map<string, WantedLink<Row>[]>): boolean {
  const earlier = planned.get(wanted.key);
  if (earlier === undefined) planned.set(wanted.key, [wanted]);
  else if (earlier.some((other) => periodsOverlap(other, wanted))) return true;
  else earlier.push(wanted);
  return false;
}

function groupRows<Row>(rows: readonly Row[], keyOf: (row: Row) => string): Map<string, Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const key = keyOf(row);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [row]);
    else group.push(row);
  }
  return groups;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
