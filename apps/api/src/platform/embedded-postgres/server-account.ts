import { chown, readdir, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** The operating-system account that the server runs as; null is the account of this process. */
export type ServerAccount = { readonly uid: number; readonly gid: number } | null;

/** "Nobody": owns nothing else, and exists as a number on every system. */
const NOBODY = { uid: 65534, gid: 65534 };

/**
 * PostgreSQL refuses to run as root. Root starts it as the owner of the data directory, so that an ordinary
 * user's data stays that user's, and as nobody when there is no directory yet or root owns it.
 * @throws when an ordinary user meets a data directory of somebody else
 */
export async function serverAccountFor(dataDir: string): Promise<ServerAccount> {
  const self = process.getuid?.();
  if (self === undefined) return null;
  const owner = await stat(dataDir).catch(() => null);
  if (self === 0) return owner && owner.uid !== 0 ? { uid: owner.uid, gid: owner.gid } : NOBODY;
  if (owner && owner.uid !== self)
    throw new Error(
      `${dataDir} belongs to user ${owner.uid}: it was made when the program ran as another user`,
    );
  return null;
}

/** Whether the account may pass through every folder on the way to `path`, and `path` itself. */
export async function canReach(path: string, account: NonNullable<ServerAccount>): Promise<boolean> {
  const { uid, gid, mode } = await stat(path);
  const execute = uid === account.uid ? 0o100 : gid === account.gid ? 0o010 : 0o001;
  if (!(mode & execute)) return false;
  const parent = dirname(path);
  return parent === path || canReach(parent, account);
}

/** Gives a folder and all that is in it to the account. */
export async function giveTo(path: string, { uid, gid }: NonNullable<ServerAccount>): Promise<void> {
  for (const entry of await readdir(path, { recursive: true, withFileTypes: true }))
    if (!entry.isSymbolicLink()) await chown(join(entry.parentPath, entry.name), uid, gid);
  await chown(path, uid, gid);
}
