export { applyRosterTask } from './apply-roster.task.ts';
export { importOneRosterCommand } from './import-one-roster.command.ts';
export type { TextRow } from './files/csv-splitter.ts';
export { FileRefusal } from './files/file-refusal.ts';
export { readTableFile } from './files/table-file.ts';
export { readRosterTask } from './read-roster.task.ts';
