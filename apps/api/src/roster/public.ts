export { applyRosterTask } from './apply-roster.task.ts';
export { importOneRosterCommand } from './import-one-roster.command.ts';
export type { TextRow } from './files/csv-splitter.ts';
export { EXPORT_LIMITS } from './files/file-limits.ts';
export { readRosterTask } from './read-roster.task.ts';
export { readTableInChild, type TableReading } from './read-table-in-child.ts';
