import { importProblem, type ImportProblem } from '@vedomo/domain/roster/import-problem';
import { childBeside, type ChildLimits, inChild } from '../platform/in-child.ts';
import type { TextRow } from './files/csv-splitter.ts';

/** A file by its path, and how messages call it. */
export interface TableRequest {
  readonly name: string;
  readonly path: string;
}

export interface TableReading {
  readonly rows: readonly TextRow[];
  /** Why it could not be read. */
  readonly problem: ImportProblem | null;
}

const LIMITS: ChildLimits = { milliseconds: 30_000, megabytes: 512 };

const entrance = childBeside(import.meta.url, 'read-table');

/** Reads one table that another system exported, as `readTableFile` does, in a child process. */
export async function readTableInChild(
  request: TableRequest,
  limits: ChildLimits = LIMITS,
  entry = entrance,
): Promise<TableReading> {
  const read = await inChild<TableReading>(entry, request, limits);
  if ('answer' in read) return read.answer;
  const problem = importProblem(
    read.failure,
    { file: request.name, line: null },
    { params: { limit: Math.ceil(limits.milliseconds / 1000) } },
  );
  return { rows: [], problem };
}
