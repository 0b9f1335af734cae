import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { link, mkdtemp, readFile, rename, rm, rmdir, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { promisify } from 'node:util';
import type { PostgresBinaries } from './binaries.ts';
import { giveTo, type ServerAccount } from './server-account.ts';

/** The superuser of the cluster and the owner of its databases. */
export const OWNER = 'vedomo_owner';

/** Nothing of the caller's environment: PGDATA, PGPORT or a Russian locale would change what the programs do. */
export const CLEAN_ENVIRONMENT = { LC_ALL: 'C', TZ: 'UTC' };

const run = promisify(execFile);
const exists = (path: string) =>
  stat(path).then(
    () => true,
    () => false,
  );

/**
 * Makes the cluster at `dataDir` unless it is there, and gives it to the server's account.
 * It is made elsewhere and moved, so that a start that is cut off leaves nothing half made.
 * @param passwordFile kept for the whole life of the cluster
 * @returns the owner's password
 * @throws when a cluster has lost its password file
 */
export async function ensureCluster(
  dataDir: string,
  passwordFile: string,
  { initdb }: PostgresBinaries,
  account: ServerAccount,
  durable: boolean,
): Promise<string> {
  if (await exists(join(dataDir, 'PG_VERSION'))) {
    if (account && (await stat(dataDir)).uid !== account.uid) await giveTo(dataDir, account);
    return readFile(passwordFile, 'utf8').catch((cause: unknown) => {
      throw new Error(`The database in ${dataDir} cannot be opened without ${passwordFile}`, { cause });
    });
  }
  const password = await ensurePassword(passwordFile);
  const staging = await mkdtemp(join(dirname(dataDir), `.${basename(dataDir)}-`));
  try {
    const made = join(staging, 'data');
    const pwfile = join(staging, 'password');
    await writeFile(pwfile, password, { mode: 0o600 });
    if (account) await giveTo(staging, account);
    // The builtin provider orders by code point alike on every system; names are sorted by "ru-x-icu" in SQL.
    const locale = ['-E', 'UTF8', '--locale-provider=builtin', '--builtin-locale=C.UTF-8', '--locale=C'];
    const access = ['-U', OWNER, '-A', 'scram-sha-256', `--pwfile=${pwfile}`];
    await run(initdb, ['-D', made, ...locale, ...access, ...(durable ? [] : ['--no-sync'])], {
      cwd: account ? '/' : staging,
      env: CLEAN_ENVIRONMENT,
      windowsHide: true,
      ...account,
    });
    await rmdir(dataDir).catch(() => undefined);
    await rename(made, dataDir).catch(async (error: unknown) => {
      // Two first starts at once: the other one's cluster has the same password.
      if (!(await exists(join(dataDir, 'PG_VERSION')))) throw error;
    });
  } finally {
    await rm(staging, { recursive: true, force: true });
  }
  return password;
}

/** Written aside and linked, so that whoever sees the file sees all of it, and only the first one wins. */
async function ensurePassword(file: string): Promise<string> {
  const aside = `${file}.${randomBytes(4).toString('hex')}`;
  await writeFile(aside, randomBytes(24).toString('hex'), { mode: 0o600 });
  await link(aside, file).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'EEXIST') throw error;
  });
  await rm(aside);
  return readFile(file, 'utf8');
}
