import { once } from 'node:events';
import { resolve } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { findPostgresBinaries, type PostgresBinaries } from './embedded-postgres/binaries.ts';
import { ensureCluster, OWNER } from './embedded-postgres/cluster.ts';
import { findDataDirectory } from './embedded-postgres/data-directory.ts';
import { launch, type Launched } from './embedded-postgres/launch.ts';
import { askServer, isAlive, readPostmaster, stopServer } from './embedded-postgres/postmaster.ts';

export interface EmbeddedPostgres {
  /** Connection string of a database of the cluster, as its owner and superuser. */
  url(database: string): string;
  readonly port: number;
  /** Ends the server; does nothing when another start began it. */
  stop(): Promise<void>;
}

export interface EmbeddedPostgresOptions {
  /** Beside it lie `<dataDir>.password` and `<dataDir>.log`. */
  readonly dataDir: string;
  /** Without it a crash of the machine may lose everything: for tests only. */
  readonly durable: boolean;
}

/** How long a process of postmaster.pid must stay silent before it is taken for a stranger, in milliseconds. */
const SILENCE_OF_A_STRANGER = 2000;
const ATTEMPTS = 5;

/**
 * Starts PostgreSQL on 127.0.0.1 at a free port, making the cluster when there is none.
 *
 * A server that already runs on the directory is joined when the process that started it lives (a command
 * beside a running API): then only that process stops it. An orphan is stopped and started anew.
 * A postmaster.pid left by a crash prevents nothing.
 * @throws with the server's own words when it cannot start
 */
export async function startEmbeddedPostgres(options: EmbeddedPostgresOptions): Promise<EmbeddedPostgres> {
  const requested = resolve(options.dataDir);
  const directory = await findDataDirectory(requested);
  const { path, account } = directory;
  const binaries = await findPostgresBinaries(account);
  const password = await ensureCluster(path, `${requested}.password`, binaries, account, options.durable);
  const urlAt = (port: number) => (database: string) =>
    `postgresql://${OWNER}:${password}@127.0.0.1:${port}/${encodeURIComponent(database)}`;

  for (let attempt = 1; ; attempt += 1) {
    const found = await findRunning(path, urlAt);
    if (found.kind === 'JOIN')
      return { url: urlAt(found.port), port: found.port, stop: async () => undefined };
    if (found.kind === 'ORPHAN') await stopServer(found.pid, path, binaries);
    const strangerPid = found.kind === 'STRANGER' ? found.pid : null;
    try {
      const server = await launch(directory, binaries, {
        durable: options.durable,
        logFile: `${requested}.log`,
        strangerPid,
      });
      return { url: urlAt(server.port), port: server.port, stop: stopOf(server, path, binaries) };
    } catch (error) {
      // Another start was faster, the port was taken, or processes of a killed server are about to end.
      if (attempt === ATTEMPTS) throw error;
      await pause(300);
    }
  }
}

type Running =
  | { readonly kind: 'NONE' }
  | { readonly kind: 'JOIN'; readonly port: number }
  | { readonly kind: 'ORPHAN' | 'STRANGER'; readonly pid: number };

async function findRunning(
  dataDir: string,
  urlAt: (port: number) => (database: string) => string,
): Promise<Running> {
  for (let silentSince = Date.now(); ; await pause(100)) {
    const postmaster = await readPostmaster(dataDir);
    if (!postmaster || !isAlive(postmaster.pid)) return { kind: 'NONE' };
    const { pid, port } = postmaster;
    const answer = await askServer(urlAt(port)('postgres'), dataDir);
    if (answer.kind === 'OURS')
      return isAlive(answer.starter) ? { kind: 'JOIN', port } : { kind: 'ORPHAN', pid };
    if (answer.kind === 'BUSY') silentSince = Date.now();
    else if (Date.now() - silentSince > SILENCE_OF_A_STRANGER) return { kind: 'STRANGER', pid };
  }
}

function stopOf({ child, pid }: Launched, dataDir: string, binaries: PostgresBinaries): () => Promise<void> {
  // A process that ends without stopping its server must not leave it behind.
  const onExit = () => child.kill('SIGINT');
  process.once('exit', onExit);
  child.unref();
  return async () => {
    process.off('exit', onExit);
    if (child.exitCode !== null || child.signalCode !== null) return;
    child.ref();
    const gone = once(child, 'exit');
    await stopServer(pid, dataDir, binaries);
    await gone;
  };
}
