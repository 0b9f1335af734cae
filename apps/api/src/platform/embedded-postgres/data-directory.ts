import { mkdir, mkdtemp, realpath, rmdir, stat, symlink } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { canReach, serverAccountFor, type ServerAccount } from './server-account.ts';

/** Where root keeps the data of a checkout that the server's account cannot enter. */
const REACHABLE_DATA = '/var/lib/vedomo';

export interface DataDirectory {
  /** The real path of the cluster; its last part may not exist yet. */
  readonly path: string;
  readonly account: ServerAccount;
}

/**
 * Finds where the cluster of `requested` lies. When root starts it under a folder that the server's account
 * cannot enter (/root), a new cluster goes to /var/lib/vedomo and `requested` becomes a link to it.
 * @throws when an existing cluster cannot be reached by its account
 */
export async function findDataDirectory(requested: string): Promise<DataDirectory> {
  const wanted = resolve(requested);
  await mkdir(dirname(wanted), { recursive: true });
  const path = await realpath(wanted).catch(async () =>
    join(await realpath(dirname(wanted)), basename(wanted)),
  );
  const account = await serverAccountFor(path);
  if (!account || (await canReach(dirname(path), account))) return { path, account };
  if (await stat(join(path, 'PG_VERSION')).catch(() => null))
    throw new Error(
      `PostgreSQL does not run as root, and user ${account.uid} cannot enter ${dirname(path)}: move ${path} to another folder`,
    );
  await mkdir(REACHABLE_DATA, { recursive: true, mode: 0o755 });
  const elsewhere = await mkdtemp(join(REACHABLE_DATA, `${basename(path)}-`));
  await rmdir(path).catch(() => undefined);
  try {
    await symlink(elsewhere, path);
    return { path: elsewhere, account };
  } catch (error) {
    // Another start was faster, or a folder that holds something else is in the way.
    await rmdir(elsewhere);
    const taken = await realpath(wanted);
    if (taken === path) throw error;
    return { path: taken, account };
  }
}
