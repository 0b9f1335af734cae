import { Temporal } from 'temporal-polyfill';
import { generateSchool } from './generate-school.ts';
import type { SchoolRows } from './school-rows.ts';
import { TABLES, type Cell, type TableName } from './tables.ts';

/** An invented row by its column names, as tests read it. */
export type RowObject = Readonly<Record<string, Cell>>;

/** A school as it stands on a date. */
export const schoolOn = (today: string, index = 0, seed = 484, withJournal = false): SchoolRows =>
  generateSchool({ seed, today: Temporal.PlainDate.from(today), index, withJournal });

/** The rows of one table. */
export const rowsOf = ({ tables }: SchoolRows, table: TableName): RowObject[] =>
  tables[table].map((cells) => Object.fromEntries(TABLES[table].map((column, at) => [column, cells[at]!])));

/** The sum of a column of numbers. */
export const sumOf = (rows: readonly RowObject[], column: string): number =>
  rows.reduce((sum, row) => sum + (row[column] as number), 0);
