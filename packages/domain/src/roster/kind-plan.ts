/** One field of a row that an import would change, as a preview shows it. */
export interface FieldDifference {
  field: string;
  from: string | number | null;
  to: string | number | null;
}

export interface RowChange<Row> {
  before: Row;
  after: Row;
  differences: FieldDifference[];
}

/** What an import would do with the rows of one kind. */
export interface KindPlan<Row> {
  created: Row[];
  changed: RowChange<Row>[];
  /** Given a last day. Nothing that a person lived through is ever deleted. */
  ended: RowChange<Row>[];
  /** Links that had not run a full day yet: removed, since nothing was built on them. */
  withdrawn: Row[];
  unchanged: number;
}

export interface KindCounts {
  created: number;
  changed: number;
  ended: number;
  unchanged: number;
}

export function emptyKindPlan<Row>(): KindPlan<Row> {
  return { created: [], changed: [], ended: [], withdrawn: [], unchanged: 0 };
}

/** The numbers a preview shows; a withdrawn link counts as ended. */
export function countsOf(plan: KindPlan<unknown>): KindCounts {
  return {
    created: plan.created.length,
    changed: plan.changed.length,
    ended: plan.ended.length + plan.withdrawn.length,
    unchanged: plan.unchanged,
  };
}

/** The fields in which two versions of a row differ. */
export function differencesOf<Row extends object>(before: Row, after: Row): FieldDifference[] {
  const differences: FieldDifference[] = [];
  for (const field of Object.keys(after) as (keyof Row & string)[]) {
    const from = before[field] as FieldDifference['from'];
    const to = after[field] as FieldDifference['to'];
    if (from !== to) differences.push({ field, from, to });
  }
  return differences;
}

/** Files a row under changed or unchanged. */
export function recordChange<Row extends object>(plan: KindPlan<Row>, before: Row, after: Row): void {
  const differences = differencesOf(before, after);
  if (differences.length === 0) plan.unchanged += 1;
  else plan.changed.push({ before, after, differences });
}

/** Files a row under ended. */
export function recordEnd<Row extends { endsOn: string | null }>(
  plan: KindPlan<Row>,
  before: Row,
  endsOn: string,
): void {
  const after = { ...before, endsOn };
  plan.ended.push({ before, after, differences: differencesOf(before, after) });
}
