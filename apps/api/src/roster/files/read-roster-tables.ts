import { importProblem, type ImportProblem } from '@vedomo/domain/roster/import-problem';
import { ProblemList } from '@vedomo/domain/roster/problem-list';
import type { RosterSnapshot } from '@vedomo/domain/roster/roster-snapshot';
import type { TextRow } from './csv-splitter.ts';
import type { TableColumn } from './table-columns.ts';
import type { TableField } from './table-fields.ts';
import { correctHeading, findHeading, type TableHeading } from './table-heading.ts';
import { TablePeople } from './table-people.ts';
import { TableRecord } from './table-record.ts';
import { readTableRow } from './table-rows-to-people.ts';
import { tableSnapshot, type TableYear } from './table-snapshot.ts';

/** One table as it came: a CSV file or a sheet of a workbook. */
export interface RosterTable {
  name: string;
  rows: readonly TextRow[];
}

/** Which meaning each column was given, to be shown and corrected. */
export interface TableMapping {
  table: string;
  /** Null: no heading was found. */
  headingLine: number | null;
  columns: TableColumn[];
}

export interface RosterTablesReading {
  snapshot: RosterSnapshot | null;
  problems: ImportProblem[];
  mappings: TableMapping[];
}

/**
 * Reads free tables with Russian headings: classes, students, guardians with contacts, class teachers, in
 * one table or in several. Together they are a FULL roster of one school.
 *
 * @param options.corrections by a table's name the meanings a person gave its columns, from the left
 */
export function readRosterTables(
  tables: readonly RosterTable[],
  options: { year: TableYear; corrections?: Readonly<Record<string, readonly (TableField | null)[]>> },
): RosterTablesReading {
  const problems = new ProblemList();
  const mappings: TableMapping[] = [];
  const read: { name: string; heading: TableHeading }[] = [];
  for (const { name, rows } of tables) {
    const found = findHeading(rows, name);
    const fields = options.corrections?.[name];
    const heading = fields === undefined ? found : correctHeading(found, rows, fields);
    mappings.push({ table: name, headingLine: heading?.line ?? null, columns: heading?.columns ?? [] });
    if (heading === null) {
      // A workbook often has a sheet of notes beside its tables.
      if (tables.length === 1 || rows.length > 0)
        problems.add(importProblem('TABLE_NOT_RECOGNIZED', { file: name, line: rows[0]?.line ?? null }));
      continue;
    }
    for (const column of heading.columns.filter(({ repeated }) => repeated))
      problems.add(
        importProblem('COLUMN_REPEATED', { file: name, line: heading.line }, { column: column.heading }),
      );
    read.push({ name, heading });
  }
  const [first] = read;
  if (first === undefined) return { snapshot: null, problems: problems.toArray(), mappings };

  const people = new TablePeople();
  // Students are met first in the table that tells most of them; tables of guardians refer to them.
  for (const { name, heading } of read.toSorted((a, b) => rank(a.heading) - rank(b.heading))) {
    const columns = Map.groupBy(
      heading.columns.flatMap((column) =>
        column.field === null ? [] : [{ ...column, field: column.field }],
      ),
      (column) => column.field,
    );
    for (const { line, cells } of heading.rows)
      readTableRow(new TableRecord({ file: name, line }, cells, columns, problems), people, problems);
  }
  const snapshot = tableSnapshot(people, options.year, { file: first.name, line: first.heading.line });
  return { snapshot, problems: problems.toArray(), mappings };
}

function rank(heading: TableHeading): number {
  const fields = heading.columns.map((column) => column.field ?? '');
  const tellsGuardians = fields.some((field) => /^(?:guardian\d|mother|father)\./.test(field));
  return (fields.includes('student.birthDate') ? 0 : 2) + (tellsGuardians ? 1 : 0);
}
