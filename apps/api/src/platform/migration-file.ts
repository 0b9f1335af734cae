import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** One step of the schema, written by hand. */
export interface MigrationFile {
  /** Such as `0001-tenancy.sql`. */
  readonly name: string;
  readonly sql: string;
  /** Of the text with Unix line ends, so that a Windows checkout has the same. */
  readonly sha256: string;
}

/** apps/api/migrations, seen from the source and from the compiled code. */
export function migrationsFolder(): string {
  const [fromSource = '', fromDist = ''] = ['../../migrations', '../../../migrations'].map((path) =>
    fileURLToPath(new URL(path, import.meta.url)),
  );
  return existsSync(fromSource) ? fromSource : fromDist;
}

/**
 * Reads the migrations of a folder in the order of their numbers.
 * @throws when a name is not NNNN-name.sql or two share a number
 */
export async function readMigrationFiles(folder: string): Promise<MigrationFile[]> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.sql')).sort();
  const byNumber = new Map<string, string>();
  for (const name of names) {
    const number = /^(\d{4})-[a-z0-9-]+\.sql$/.exec(name)?.[1];
    if (!number) throw new Error(`Migration ${name}: the name must be like 0001-tenancy.sql`);
    const twin = byNumber.get(number);
    if (twin) throw new Error(`Migrations ${twin} and ${name} have the same number`);
    byNumber.set(number, name);
  }
  return Promise.all(
    names.map(async (name) => {
      const sql = (await readFile(join(folder, name), 'utf8')).replaceAll('\r\n', '\n');
      return { name, sql, sha256: createHash('sha256').update(sql).digest('hex') };
    }),
  );
}
