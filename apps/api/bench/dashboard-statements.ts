import { readComplianceYear } from '../src/compliance/read-compliance-year.use-case.ts';
import type { Actor } from '../src/platform/actor.ts';
import type { Statement, Tx } from '../src/platform/transaction.ts';
import type { SameStatement } from './reference-dashboard.ts';

type Rows = Tx['rows'];

/** The dashboard's use case over given rows, without a database: what the API makes of them. */
export async function dashboardOf(
  rows: Rows,
  actor: Actor,
  now: Tx['now'],
  academicYearId: string,
): Promise<unknown> {
  return readComplianceYear.run({ rows, now } as Tx, actor, { academicYearId });
}

/** Writes down the statements that go through, in order. */
export function recording(rows: Rows): {
  readonly rows: Rows;
  readonly statements: readonly SameStatement[];
} {
  const statements: SameStatement[] = [];
  return {
    statements,
    rows: (statement: Statement, values) => {
      statements.push({ ...statement, values });
      return rows(statement, values);
    },
  };
}
