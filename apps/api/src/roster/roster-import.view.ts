import type { RosterKind } from '@vedomo/domain/roster/import-plan';
import type { PreviewRow, RosterImportRow } from './roster-import-row.ts';
import {
  RosterKindEnum,
  type RosterImportType,
  type RosterPreviewRowType,
  RosterProblemType,
} from './roster-import.types.ts';

/** An import as its page asks for it. */
export function toRosterImport(row: RosterImportRow): RosterImportType {
  const { counts, mappings } = row;
  return {
    rosterImportId: row.rosterImportId,
    files: row.files.map(({ name }) => name),
    status: row.status,
    kind: row.kind,
    progress: row.progress,
    outOfDate: row.outOfDate,
    counts:
      counts === null
        ? []
        : (Object.keys(RosterKindEnum) as RosterKind[]).map((kind) => ({ kind, ...counts[kind] })),
    problems: row.problems.map((problem) => new RosterProblemType(problem)),
    tables: mappings.map(({ table, headingLine, columns }) => ({
      table,
      headingLine,
      columns: columns.map(({ index, heading, field, repeated }) => ({ index, heading, field, repeated })),
    })),
    createdBy: row.createdBy || null,
    createdAt: row.createdAt,
    finishedAt: row.finishedAt,
  };
}

/** A row of a preview; numbers travel as text, as they are shown. */
export function toPreviewRow({ label, note, differences }: PreviewRow): RosterPreviewRowType {
  const text = (value: string | number | null) => (value === null ? null : String(value));
  return {
    label,
    note,
    differences: differences.map(({ field, from, to }) => ({ field, from: text(from), to: text(to) })),
  };
}
