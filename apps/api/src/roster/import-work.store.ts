import type { ImportPlan } from '@vedomo/domain/roster/import-plan';
import type { ImportProblem } from '@vedomo/domain/roster/import-problem';
import type { Tx } from '../platform/transaction.ts';
import type { RosterFileReading } from './files/read-roster-file.ts';
import { dropPieces } from './roster-import-piece.store.ts';
import type {
  ImportedFile,
  ImportPreview,
  MappingCorrections,
  RosterImportStatus,
} from './roster-import-row.ts';

/** What a job works on. */
export interface ImportWork {
  readonly status: RosterImportStatus;
  readonly files: readonly ImportedFile[];
  readonly mapping: MappingCorrections;
  readonly counts: ImportPlan['counts'] | null;
  /** What the person who confirmed has seen. */
  readonly preview: ImportPreview | null;
  readonly code: string;
  readonly sourceId: string | null;
  readonly timeZone: string;
}

const LOAD = {
  name: 'import-work.load',
  text: `
    select i.status, i.files, i.mapping, i.summary as counts,
      case when i.status = 'APPLYING' then i.preview end as preview, s.code, s.source_id as "sourceId",
      s.time_zone as "timeZone"
    from roster_import i join school s using (school_id)
    where i.school_id = $1 and i.roster_import_id = $2 and i.finished_at is null`,
};
const STATUS = {
  name: 'import-work.status',
  text: 'select status from roster_import where school_id = $1 and roster_import_id = $2',
};

/** Null when there is nothing more to do. */
export async function loadWork(tx: Tx, schoolId: string, id: string): Promise<ImportWork | null> {
  type Row = Omit<ImportWork, 'mapping'> & { mapping: MappingCorrections | null };
  const [row] = await tx.rows<Row>(LOAD, [schoolId, id]);
  return row ? { ...row, mapping: row.mapping ?? {} } : null;
}

const BEGIN = {
  name: 'import-work.begin',
  text: `
    update roster_import set progress = 1 where school_id = $1 and roster_import_id = $2 and status = 'READING'`,
};

/** Says that a file waits for its turn no longer. */
export const storeBegin = (tx: Tx, schoolId: string, id: string) => tx.rows(BEGIN, [schoolId, id]);

export async function statusOf(tx: Tx, schoolId: string, id: string): Promise<RosterImportStatus | null> {
  const [row] = await tx.rows<{ status: RosterImportStatus }>(STATUS, [schoolId, id]);
  return row?.status ?? null;
}

const FOUND = {
  name: 'import-work.found',
  text: `
    update roster_import
    set status = $4, kind = $5, mappings = $6, summary = $7, preview = $8, problems = $9, out_of_date = $10, progress = 0
    where school_id = $1 and roster_import_id = $2 and status = $11 and jsonb_array_length(files) = $3
      and mapping is not distinct from $12::jsonb`,
};

/** What a reading found, for the person to confirm or to mend. */
export interface FoundPreview {
  readonly reading: RosterFileReading;
  readonly counts: ImportPlan['counts'] | null;
  readonly preview: ImportPreview | null;
  readonly problems: readonly ImportProblem[];
  readonly outOfDate: boolean;
}

/** Nothing is stored when the person added a file or corrected a column meanwhile: another job reads that. */
export async function storePreview(
  tx: Tx,
  schoolId: string,
  id: string,
  work: ImportWork,
  found: FoundPreview,
): Promise<void> {
  const { reading, counts, preview, problems, outOfDate } = found;
  await tx.rows(FOUND, [
    schoolId,
    id,
    work.files.length,
    counts === null || problems.some(({ severity }) => severity === 'ERROR') ? 'REFUSED' : 'PREVIEW',
    reading.kind,
    JSON.stringify(reading.mappings),
    counts && JSON.stringify(counts),
    preview && JSON.stringify(preview),
    JSON.stringify(problems),
    outOfDate,
    work.status,
    Object.keys(work.mapping).length > 0 ? JSON.stringify(work.mapping) : null,
  ]);
}

const PROGRESS = {
  name: 'import-work.progress',
  text: `
    update roster_import set progress = $3 where school_id = $1 and roster_import_id = $2 and status = 'APPLYING'`,
};
const FINISH = {
  name: 'import-work.finish',
  text: `
    update roster_import set status = $3, progress = $4, finished_at = $5, preview = null
    where school_id = $1 and roster_import_id = $2 and status = 'APPLYING' returning roster_import_id`,
};

export const storeProgress = (tx: Tx, schoolId: string, id: string, percent: number) =>
  tx.rows(PROGRESS, [schoolId, id, percent]);

/** The file itself is not kept any longer. */
export async function finishImport(tx: Tx, schoolId: string, id: string, status: 'APPLIED' | 'FAILED') {
  const progress = status === 'APPLIED' ? 100 : 0;
  const [finished] = await tx.rows(FINISH, [schoolId, id, status, progress, tx.now.toString()]);
  if (finished) await dropPieces(tx, schoolId, id);
}
