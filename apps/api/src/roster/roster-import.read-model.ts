import type { RosterKind } from '@vedomo/domain/roster/import-plan';
import type { Tx } from '../platform/transaction.ts';
import type { PreviewChange, PreviewRow, RosterImportRow } from './roster-import-row.ts';

const select = (problems: string) => `
  select i.roster_import_id as "rosterImportId", i.file_name as "fileName", i.files, i.status, i.kind, i.progress,
    i.out_of_date as "outOfDate", i.summary as counts, ${problems} as problems, i.mapping,
    coalesce(i.mappings, '[]') as mappings,
    to_char(i.created_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as "createdAt",
    to_char(i.finished_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as "finishedAt",
    concat_ws(' ', p.family_name, p.given_name, p.middle_name) as "createdBy"
  from roster_import i
  left join membership m on m.school_id = i.school_id and m.membership_id = i.created_by
  left join staff_member p on p.school_id = i.school_id and p.staff_id = m.person_id
  where i.school_id = $1`;

const ONE = {
  name: 'roster-import.one',
  text: `${select("coalesce(i.problems, '[]')")} and i.roster_import_id = $2`,
};
const HISTORY = {
  name: 'roster-import.history',
  text: `${select("'[]'::jsonb")} order by i.created_at desc, i.roster_import_id desc limit 100`,
};
const ROWS = {
  name: 'roster-import.rows',
  text: `
    select coalesce(preview -> $3 -> $4, '[]') as rows from roster_import
    where school_id = $1 and roster_import_id = $2`,
};

/** Null when the school has no such import. */
export async function readRosterImport(
  tx: Tx,
  schoolId: string,
  id: string,
): Promise<RosterImportRow | null> {
  const [row] = await tx.rows<RosterImportRow>(ONE, [schoolId, id]);
  return row ?? null;
}

/** The latest hundred, without their problems. */
export const listRosterImports = (tx: Tx, schoolId: string) => tx.rows<RosterImportRow>(HISTORY, [schoolId]);

/** The rows behind one count; empty once the import is finished. Null when the school has no such import. */
export async function readPreviewRows(
  tx: Tx,
  schoolId: string,
  { id, kind, change }: { id: string; kind: RosterKind; change: PreviewChange },
): Promise<PreviewRow[] | null> {
  const [found] = await tx.rows<{ rows: PreviewRow[] }>(ROWS, [schoolId, id, kind, change]);
  return found?.rows ?? null;
}
