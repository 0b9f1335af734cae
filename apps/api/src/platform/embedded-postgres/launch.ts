import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { open, readFile } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import type { PostgresBinaries } from './binaries.ts';
import { CLEAN_ENVIRONMENT } from './cluster.ts';
import type { DataDirectory } from './data-directory.ts';
import { readPostmaster } from './postmaster.ts';

/** A server that this process started. */
export interface Launched {
  readonly child: ChildProcess;
  readonly pid: number;
  readonly port: number;
}

export interface LaunchOptions {
  readonly durable: boolean;
  readonly logFile: string;
  /** A process number left in postmaster.pid that is known not to be a server, or null. */
  readonly strangerPid: number | null;
}

/** The log names no row and no statement: errors reach the caller, who knows what may be told. */
const SILENCE = ['log_min_messages=log', 'log_min_error_statement=panic', 'log_error_verbosity=terse'];
/** The presumption of a spinning disk makes a scan of a few pages look cheaper than one step down an index. */
const SOLID_STATE = 'random_page_cost=1.1';
const NOT_DURABLE = ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off', 'max_connections=300'];

/**
 * Starts the server once and waits until it accepts connections, however long its recovery takes.
 * @throws with the server's own words when it ends instead
 */
export async function launch(
  { path, account }: DataDirectory,
  { postgres }: PostgresBinaries,
  { durable, logFile, strangerPid }: LaunchOptions,
): Promise<Launched> {
  const port = await freePort();
  const settings = [
    'listen_addresses=127.0.0.1',
    `port=${port}`,
    'unix_socket_directories=',
    'lc_messages=C',
    'timezone=UTC',
    'log_timezone=UTC',
    'log_checkpoints=off',
    `vedomo.starter=${process.pid}`,
    SOLID_STATE,
    ...SILENCE,
    ...(durable ? [] : NOT_DURABLE),
  ];
  const log = await open(logFile, 'a', 0o600);
  const { size } = await log.stat();
  // A session of its own: Ctrl-C ends the API first, and the API ends the server.
  const child = spawn(postgres, ['-D', path, ...settings.flatMap((setting) => ['-c', setting])], {
    cwd: account ? '/' : path,
    // The server takes over a lock file that names its grandparent; its own check of shared memory still holds.
    env: { ...CLEAN_ENVIRONMENT, ...(strangerPid && { PG_GRANDPARENT_PID: String(strangerPid) }) },
    stdio: ['ignore', log.fd, log.fd],
    detached: true,
    windowsHide: true,
    ...account,
  });
  try {
    await once(child, 'spawn');
    while (child.exitCode === null && child.signalCode === null) {
      const postmaster = await readPostmaster(path);
      if (postmaster?.ready && postmaster.pid === child.pid) return { child, pid: postmaster.pid, port };
      await pause(20);
    }
  } finally {
    await log.close();
  }
  const words = (await readFile(logFile)).subarray(size).toString('utf8').trim();
  throw new Error(`PostgreSQL did not start in ${path}: ${words || `exit code ${child.exitCode}`}`);
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}
