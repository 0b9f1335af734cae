import type { ImportPlan, RosterKind } from '@vedomo/domain/roster/import-plan';
import type { ImportProblem } from '@vedomo/domain/roster/import-problem';
import type { FieldDifference } from '@vedomo/domain/roster/kind-plan';
import type { TableMapping } from './files/read-roster-tables.ts';
import type { TableField } from './files/table-fields.ts';

export type RosterImportStatus =
  'READING' | 'PREVIEW' | 'REFUSED' | 'APPLYING' | 'APPLIED' | 'FAILED' | 'DISCARDED';

/** By a table's name the meanings a person gave its columns, from the left. */
export type MappingCorrections = Readonly<Record<string, readonly (TableField | null)[]>>;

export interface ImportedFile {
  readonly name: string;
  readonly bytes: number;
}

export type PreviewChange = 'created' | 'changed' | 'ended';

/** One row of a preview, in words a person knows it by. */
export interface PreviewRow {
  readonly label: string;
  /** The class, the child, the dates. */
  readonly note: string;
  readonly differences: readonly FieldDifference[];
}

/** The rows behind the counts, at most a thousand of each. */
export type ImportPreview = Readonly<Record<RosterKind, Readonly<Record<PreviewChange, PreviewRow[]>>>>;

/** An import as its page shows it: without the file and the rows behind the counts. */
export interface RosterImportRow {
  readonly rosterImportId: string;
  readonly fileName: string;
  readonly files: readonly ImportedFile[];
  readonly status: RosterImportStatus;
  readonly kind: 'ONE_ROSTER' | 'TABLES' | null;
  readonly progress: number;
  readonly outOfDate: boolean;
  readonly counts: ImportPlan['counts'] | null;
  readonly problems: readonly ImportProblem[];
  readonly mapping: MappingCorrections | null;
  readonly mappings: readonly TableMapping[];
  readonly createdBy: string | null;
  /** ISO instants. */
  readonly createdAt: string;
  readonly finishedAt: string | null;
}
