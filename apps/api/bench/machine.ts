import { readFileSync } from 'node:fs';
import { availableParallelism, cpus, loadavg, totalmem } from 'node:os';
import type pg from 'pg';

/** What the figures were taken on, and what would make them worthless. */
export async function describeMachine(owner: pg.Client): Promise<string[]> {
  const { rows } = await owner.query<{ version: string; fsync: string; commit: string }>(
    `select current_setting('server_version') as version, current_setting('fsync') as fsync,
       current_setting('synchronous_commit') as commit`,
  );
  const { version, fsync, commit } = rows[0]!;
  if (fsync !== 'on' || commit !== 'on') throw new Error('fsync and synchronous_commit must be on');
  const versions = ['@apollo/server', 'graphql', 'graphql-jit', 'pg'].map(
    (name) => `${name} ${versionOf(name)}`,
  );
  return [
    `${availableParallelism()} cores (${cpus()[0]?.model.trim()}), ${Math.round(totalmem() / 2 ** 30)} GiB, ` +
      `load before ${loadavg()[0]!.toFixed(1)}`,
    `Node ${process.versions.node}, PostgreSQL ${version} (fsync ${fsync}, synchronous_commit ${commit}), ${versions.join(', ')}`,
  ];
}

function versionOf(name: string): string {
  const folder = import.meta.resolve(name).replace(/(\/node_modules\/)(@[^/]+\/[^/]+|[^/]+)\/.*$/, '$1$2');
  const file = JSON.parse(readFileSync(new URL(`${folder}/package.json`), 'utf8')) as { version: string };
  return file.version;
}
