import { importProblem } from '@vedomo/domain/roster/import-problem';
import { childBeside, type ChildLimits, inChild } from '../platform/in-child.ts';
import type { RosterFileReading } from './files/read-roster-file.ts';
import type { TableField } from './files/table-fields.ts';
import type { TableYear } from './files/table-snapshot.ts';

export interface ReadingRequest {
  /** By their paths: no process passes the bytes on. */
  readonly files: readonly { readonly name: string; readonly path: string }[];
  readonly year: TableYear;
  readonly corrections: Readonly<Record<string, readonly (TableField | null)[]>>;
}

const LIMITS: ChildLimits = { milliseconds: 120_000, megabytes: 1024 };

const entrance = childBeside(import.meta.url, 'read-roster');

/** Reads files in a child process; its end before an answer is a problem, as anything else that is wrong with a file. */
export async function readInChild(
  request: ReadingRequest,
  limits: ChildLimits = LIMITS,
  entry = entrance,
): Promise<RosterFileReading> {
  const read = await inChild<RosterFileReading>(entry, request, limits);
  if ('answer' in read) return read.answer;
  const place = { file: request.files[0]?.name ?? '', line: null };
  const problem = importProblem(read.failure, place, {
    params: { limit: Math.ceil(limits.milliseconds / 1000) },
  });
  return { kind: null, snapshot: null, problems: [problem], mappings: [] };
}
