import { fork } from 'node:child_process';
import { extname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { importProblem, type ImportProblemCode } from '@vedomo/domain/roster/import-problem';
import pLimit from 'p-limit';
import type { RosterFileReading } from './files/read-roster-file.ts';
import type { TableField } from './files/table-fields.ts';
import type { TableYear } from './files/table-snapshot.ts';

export interface ReadingRequest {
  /** By their paths: no process passes the bytes on. */
  readonly files: readonly { readonly name: string; readonly path: string }[];
  readonly year: TableYear;
  readonly corrections: Readonly<Record<string, readonly (TableField | null)[]>>;
}

/** What the child may use up. */
export interface ChildLimits {
  readonly milliseconds: number;
  /** Of JavaScript's heap; what is read beside it is bounded by the limits of the reading. */
  readonly megabytes: number;
}

export const CHILD_LIMITS: ChildLimits = { milliseconds: 120_000, megabytes: 1024 };

/** Each child may take a gigabyte: others of this process wait. */
const twoAtATime = pLimit(2);

const suffix = extname(import.meta.url);
const entrance = fileURLToPath(new URL(`./read-roster.child${suffix}`, import.meta.url));

/**
 * Reads files in a child process, two at a time: one that hangs is killed, one that needs too much memory dies alone. Either is
 * answered with a problem, as anything else that is wrong with a file.
 */
export function readInChild(
  request: ReadingRequest,
  limits: ChildLimits = CHILD_LIMITS,
  entry = entrance,
): Promise<RosterFileReading> {
  return twoAtATime(readApart, request, limits, entry);
}

function readApart(request: ReadingRequest, limits: ChildLimits, entry: string): Promise<RosterFileReading> {
  const child = fork(entry, [], {
    execArgv: [
      `--max-old-space-size=${limits.megabytes}`,
      ...(suffix === '.ts' ? ['--conditions=vedomo-source'] : []),
    ],
    env: {},
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  });
  return new Promise((resolve) => {
    let late = false;
    const timer = setTimeout(() => {
      late = true;
      child.kill('SIGKILL');
    }, limits.milliseconds);
    const answer = (reading: RosterFileReading) => {
      clearTimeout(timer);
      resolve(reading);
    };
    child.once('message', (reading) => answer(reading as RosterFileReading));
    child.once('error', () => answer(unread('READING_FAILED', request, limits)));
    child.once('exit', () =>
      answer(unread(late ? 'READING_TOOK_TOO_LONG' : 'READING_FAILED', request, limits)),
    );
    child.send(request, () => undefined);
  });
}

function unread(
  code: ImportProblemCode,
  { files }: ReadingRequest,
  { milliseconds }: ChildLimits,
): RosterFileReading {
  const place = { file: files[0]?.name ?? '', line: null };
  const problem = importProblem(code, place, { params: { limit: Math.ceil(milliseconds / 1000) } });
  return { kind: null, snapshot: null, problems: [problem], mappings: [] };
}
