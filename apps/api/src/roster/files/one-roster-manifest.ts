import { importProblem } from '@vedomo/domain/roster/import-problem';
import type { RosterScope } from '@vedomo/domain/roster/roster-snapshot';
import type { OneRosterArchive } from './one-roster-archive.ts';
import { MANIFEST, REQUIRED_IN_FULL, ROLES } from './one-roster-shapes.ts';

const MODES = new Set(['bulk', 'delta', 'absent']);

/**
 * What the manifest says of the archive: one file in delta mode makes the whole a DELTA, because a part of
 * the truth must never end anyone. Tells the archive which files not to read.
 */
export async function readManifest(archive: OneRosterArchive): Promise<{ scope: RosterScope }> {
  const { problems } = archive;
  const modes = new Map<string, string>();
  let version = archive.has(ROLES.file) ? '1.2' : '1.1';
  if (!archive.has(MANIFEST.file))
    problems.add(importProblem('MANIFEST_MISSING', { file: 'manifest.csv', line: null }));
  await archive.eachRow(MANIFEST, (row) => {
    const name = row.get('propertyName');
    const value = row.get('value').toLowerCase();
    if (name === 'oneroster.version') version = value;
    if (!name.startsWith('file.')) return;
    if (MODES.has(value)) modes.set(name.slice('file.'.length), value);
    else problems.add(importProblem('VALUE_UNKNOWN', row.place, { column: 'value', value }));
  });
  const scope = [...modes.values()].includes('delta') ? 'DELTA' : 'FULL';
  archive.absent = new Set([...modes].filter(([, mode]) => mode === 'absent').map(([file]) => file));

  const promised = [...modes]
    .filter(([file, mode]) => mode !== 'absent' && KNOWN_FILES.has(file))
    .map(([file]) => file);
  const needed = scope === 'FULL' ? [...REQUIRED_IN_FULL, ...(version === '1.2' ? [ROLES.file] : [])] : [];
  for (const file of new Set([...needed, ...promised])) {
    if (!archive.has(file)) problems.add(importProblem('FILE_MISSING', { file: `${file}.csv`, line: null }));
  }
  return { scope };
}

const KNOWN_FILES: ReadonlySet<string> = new Set([...REQUIRED_IN_FULL, ROLES.file, 'demographics']);
