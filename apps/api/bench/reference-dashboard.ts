import type pg from 'pg';

/** A statement as the API runs it. */
export interface SameStatement {
  readonly name: string;
  readonly text: string;
  readonly values: readonly unknown[];
}

/** Runs the dashboard's statements, one after the other without waiting, and answers their rows as they come. */
export async function readRows(
  pool: pg.Pool,
  statements: readonly SameStatement[],
): Promise<Record<string, unknown[]>> {
  const client = await pool.connect();
  try {
    const results = await Promise.all(
      statements.map(({ name, text, values }) => client.query({ name, text, values: [...values] })),
    );
    return Object.fromEntries(results.map(({ rows }, at) => [statements[at]!.name, rows]));
  } finally {
    client.release();
  }
}
