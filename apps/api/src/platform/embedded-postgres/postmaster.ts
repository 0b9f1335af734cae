import { execFile } from 'node:child_process';
import { readFile, realpath } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { promisify } from 'node:util';
import { Client } from 'pg';
import type { PostgresBinaries } from './binaries.ts';

/** What the server writes about itself in postmaster.pid. */
export interface Postmaster {
  readonly pid: number;
  readonly port: number;
  readonly ready: boolean;
}

/**
 * OURS: the server of this data directory, started by process `starter` (0 when unknown).
 * BUSY: it starts up or shuts down. SILENT: nobody there, or a stranger.
 */
export type Answer =
  { readonly kind: 'OURS'; readonly starter: number } | { readonly kind: 'BUSY' | 'SILENT' };

/** SQLSTATE cannot_connect_now. */
const NOT_YET = '57P03';

/** Reads postmaster.pid: null without one, or while it is being written. */
export async function readPostmaster(dataDir: string): Promise<Postmaster | null> {
  const text = await readFile(join(dataDir, 'postmaster.pid'), 'utf8').catch(() => '');
  const lines = text.split('\n');
  const pid = Number(lines[0]);
  const port = Number(lines[3]);
  return pid && port ? { pid, port, ready: lines[7]?.trim() === 'ready' } : null;
}

/** Whether a process has this number now; it may be another one than was meant. */
export function isAlive(pid: number): boolean {
  // Zero and below would ask about groups of processes.
  if (!(pid > 0)) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** Asks whoever listens at `ownerUrl` whether it serves `dataDir`. */
export async function askServer(ownerUrl: string, dataDir: string): Promise<Answer> {
  const client = new Client({ connectionString: ownerUrl, connectionTimeoutMillis: 2000 });
  client.on('error', () => undefined);
  try {
    await client.connect();
    const { rows } = await client.query<{ directory: string; starter: string | null }>(
      `select current_setting('data_directory') directory, current_setting('vedomo.starter', true) starter`,
    );
    const row = rows[0];
    if (!row || (await realpath(row.directory)) !== (await realpath(dataDir))) return { kind: 'SILENT' };
    return { kind: 'OURS', starter: Number(row.starter) };
  } catch (error) {
    return { kind: (error as { code?: string }).code === NOT_YET ? 'BUSY' : 'SILENT' };
  } finally {
    await client.end().catch(() => undefined);
  }
}

/**
 * Stops a server and waits until it is gone: open transactions are rolled back; after 30 seconds
 * without an end it is told to abandon everything, which the next start repairs.
 */
export async function stopServer(pid: number, dataDir: string, { pg_ctl }: PostgresBinaries): Promise<void> {
  if (process.platform === 'win32') {
    // Windows has no SIGINT for another process.
    await promisify(execFile)(pg_ctl, ['stop', '-D', dataDir, '-m', 'fast'], { windowsHide: true });
    return;
  }
  const stillThere = async () => isAlive(pid) && (await readPostmaster(dataDir))?.pid === pid;
  for (const [signal, seconds] of [
    ['SIGINT', 30],
    ['SIGQUIT', 10],
  ] as const) {
    try {
      process.kill(pid, signal);
    } catch {
      return;
    }
    for (let waited = 0; waited < seconds * 1000; waited += 20) {
      if (!(await stillThere())) return;
      await pause(20);
    }
  }
  throw new Error(`PostgreSQL (process ${pid}) does not stop`);
}
