import { Client, escapeIdentifier } from 'pg';

/** The tables whose rows belong to a school, by what the catalog says. */
export async function tenantTables(client: Client): Promise<string[]> {
  const { rows } = await client.query<{ name: string }>(
    `select c.table_name as name from information_schema.columns c
     join information_schema.tables t using (table_schema, table_name)
     where c.table_schema = 'public' and c.column_name = 'school_id' and t.table_type = 'BASE TABLE'
     order by c.table_name`,
  );
  return rows.map(({ name }) => name);
}

/** What all rows of a school are, by table; of a membership only when it was last signed in to is left out. */
export async function schoolRows(ownerUrl: string, schoolId: string): Promise<Record<string, string>> {
  const client = new Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    const parts = (await tenantTables(client)).map(
      (table) =>
        `select '${table}' as name, md5(coalesce(string_agg(r, ',' order by r), '')) as sum
         from (select (to_jsonb(t) - 'last_signed_in_at')::text as r
           from ${escapeIdentifier(table)} t where school_id = $1) x`,
    );
    const { rows } = await client.query<{ name: string; sum: string }>(parts.join(' union all '), [schoolId]);
    return Object.fromEntries(rows.map(({ name, sum }) => [name, sum]));
  } finally {
    await client.end();
  }
}
