import type { World } from './world.ts';

/** One text for the content of every table of ours: equal before and after means that nothing was changed. */
export async function rosterChecksum(world: World): Promise<string> {
  const tables = await world.rows<{ name: string }>(
    "select relname as name from pg_class where relkind = 'r' and relnamespace = 'public'::regnamespace order by 1",
  );
  const sums = tables.map(
    ({ name }) =>
      `select '${name}' as name, md5(coalesce(string_agg(t::text, '|' order by t::text), '')) as sum from ${name} t`,
  );
  const rows = await world.rows<{ name: string; sum: string }>(`${sums.join(' union all ')} order by name`);
  return rows.map(({ name, sum }) => `${name} ${sum}`).join('\n');
}
