import type pg from 'pg';

/** A statement as the API runs it. */
export interface SameStatement {
  readonly name: string;
  readonly text: string;
  readonly values: readonly unknown[];
}

/** Runs the dashboard's statements and answers their rows as they come. */
export async function readRows(
  pool: pg.Pool,
  statements: readonly SameStatement[],
): Promise<Record<string, unknown[]>> {
  const results = await Promise.all(
    statements.map(({ name, text, values }) => pool.query({ name, text, values: [...values] })),
  );
  return Object.fromEntries(results.map(({ rows }, at) => [statements[at]!.name, rows]));
}
