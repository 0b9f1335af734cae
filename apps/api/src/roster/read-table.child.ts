import { readFile } from 'node:fs/promises';
import { EXPORT_LIMITS } from './files/file-limits.ts';
import { FileRefusal } from './files/file-refusal.ts';
import { readTableFile } from './files/table-file.ts';
import type { TableReading, TableRequest } from './read-table-in-child.ts';

/** Runs in a process of its own, which may be killed: reads one exported table, answers and ends. */
process.once('message', ({ name, path }: TableRequest) => {
  read(name, path).then(
    (reading) => process.send?.(reading, () => process.exit(0)),
    () => process.exit(1),
  );
});

async function read(name: string, path: string): Promise<TableReading> {
  try {
    return {
      rows: await readTableFile({ name, content: await readFile(path) }, EXPORT_LIMITS),
      problem: null,
    };
  } catch (error) {
    if (!(error instanceof FileRefusal)) throw error;
    return { rows: [], problem: error.problem };
  }
}
