import { UPLOAD_LIMITS } from './files/file-limits.ts';
import { readRosterFiles } from './files/read-roster-file.ts';
import type { ReadingRequest } from './read-in-child.ts';

/** Runs in a process of its own, which may be killed: reads what a person uploaded, answers and ends. */
process.once('message', (request: ReadingRequest) => {
  readRosterFiles(
    request.files.map(({ name, path }) => ({ name, content: path })),
    { year: request.year, corrections: request.corrections, limits: UPLOAD_LIMITS },
  ).then(
    (reading) => process.send?.(reading, () => process.exit(0)),
    () => process.exit(1),
  );
});
