import { Temporal } from 'temporal-polyfill';
import { dayBefore, periodsOverlap, type IsoDate } from './iso-date.ts';
import { differencesOf, type KindPlan, type RowChange } from './kind-plan.ts';
import type { EnrolmentRow } from './roster-state.ts';

/**
 * Joins the two halves of a transfer, so that a student is in one class on each day. A new enrolment that
 * the file dates inside the old one ends the old one the day before; one that the file dates no later
 * than the old one (systems often repeat the year's first day) begins after it. An enrolment is never
 * prolonged into the next one.
 * Returns the pairs that overlap still, because the old enrolment goes on.
 */
export function settleTransfers(
  plan: KindPlan<EnrolmentRow>,
  rows: readonly EnrolmentRow[],
): [EnrolmentRow, EnrolmentRow][] {
  const withdrawn = new Set(plan.withdrawn);
  const rowsOf = Map.groupBy(
    rows.filter((row) => !withdrawn.has(row)),
    (row) => row.studentId,
  );
  const siblingsOf = (row: EnrolmentRow) =>
    (rowsOf.get(row.studentId) ?? []).filter((other) => other.classId !== row.classId);
  stopBeforeNext(plan, siblingsOf);

  const endings = new Map(plan.ended.map((change) => [change.before, change]));
  const changes = new Map(plan.changed.map((change) => [change.before, change]));
  const conflicts: [EnrolmentRow, EnrolmentRow][] = [];
  const created: EnrolmentRow[] = [];
  for (const wanted of plan.created) {
    let row: EnrolmentRow | null = wanted;
    for (const before of siblingsOf(wanted)) {
      if (row === null) break;
      const ending = endings.get(before);
      const other: EnrolmentRow = ending?.after ?? changes.get(before)?.after ?? before;
      if (!periodsOverlap(other, row)) continue;
      if (ending !== undefined && row.startsOn > before.startsOn) setEnd(ending, dayBefore(row.startsOn));
      else if (other.endsOn === null) conflicts.push([other, row]);
      else row = startingAfter(row, other.endsOn);
    }
    if (row === null) plan.unchanged += 1;
    else created.push(row);
  }
  plan.created = created;
  return conflicts;
}

function stopBeforeNext(
  plan: KindPlan<EnrolmentRow>,
  siblingsOf: (row: EnrolmentRow) => EnrolmentRow[],
): void {
  const ended = new Map(plan.ended.map((change) => [change.before, change.after]));
  const changed: RowChange<EnrolmentRow>[] = [];
  for (const change of plan.changed) {
    for (const sibling of siblingsOf(change.before)) {
      const next = ended.get(sibling) ?? sibling;
      if (next.startsOn > change.before.startsOn && periodsOverlap(change.after, next))
        setEnd(change, dayBefore(next.startsOn));
    }
    if (change.differences.length > 0) changed.push(change);
    else plan.unchanged += 1;
  }
  plan.changed = changed;
}

function setEnd(change: RowChange<EnrolmentRow>, endsOn: IsoDate): void {
  change.after = { ...change.after, endsOn };
  change.differences = differencesOf(change.before, change.after);
}

// Null when nothing is left: what is known of those days already stands.
function startingAfter(row: EnrolmentRow, lastDay: IsoDate): EnrolmentRow | null {
  const startsOn = Temporal.PlainDate.from(lastDay).add({ days: 1 }).toString();
  return row.endsOn !== null && row.endsOn < startsOn ? null : { ...row, startsOn };
}
