import { isIsoDate, type IsoDate } from '@vedomo/domain/roster/iso-date';
import { importProblem } from '@vedomo/domain/roster/import-problem';
import type { ProblemList } from '@vedomo/domain/roster/problem-list';
import type { RowPlace } from '@vedomo/domain/roster/roster-snapshot';
import { csvRows } from './csv-rows.ts';
import type { FileLimits } from './file-limits.ts';
import type { FileShape } from './one-roster-shapes.ts';
import type { ZipArchive } from './zip-entries.ts';

/** One row of a OneRoster file, with its cells by the column's name in the standard. */
export interface OneRosterRow<Column extends string> {
  place: RowPlace;
  status: 'active' | 'tobedeleted';
  /** The cell without spaces around, '' when it or its column is missing. */
  get(column: Column): string;
  /** The cell, or null and an error in the list when it is empty. */
  required(column: Column): string | null;
  /** The cell's date; null when it is empty or, with an error in the list, when no such date exists. */
  date(column: Column): IsoDate | null;
}

/** The CSV files of an archive, read row by row. */
export class OneRosterArchive {
  private readonly zip: ZipArchive;
  private readonly limits: FileLimits;
  readonly problems: ProblemList;
  /** Files that the manifest calls absent are not read, even when they are there. */
  absent: ReadonlySet<string> = new Set();
  private readonly dates = new Map<string, IsoDate | null>();

  constructor(zip: ZipArchive, problems: ProblemList, limits: FileLimits) {
    this.zip = zip;
    this.problems = problems;
    this.limits = limits;
  }

  has(file: string): boolean {
    return !this.absent.has(file) && this.zip.entry(`${file}.csv`) !== null;
  }

  /** Calls back for every row of a file; for none when the file is absent or lacks a required column. */
  async eachRow<Column extends string>(
    shape: FileShape<Column>,
    visit: (row: OneRosterRow<Column>) => void,
  ): Promise<void> {
    const file = `${shape.file}.csv`;
    const source = this.has(shape.file) ? this.zip.entry(file) : null;
    if (source === null) return;
    let columns: ReadonlyMap<Column | 'status', number> | null = null;
    for await (const batch of csvRows(source, this.limits.rosterRows, this.limits)) {
      for (const { line, cells } of batch) {
        if (columns !== null) visit(this.row({ file, line }, cells, columns));
        else {
          columns = this.readHeading(shape, { file, line }, cells);
          if (columns === null) return;
        }
      }
    }
  }

  private readHeading<Column extends string>(
    shape: FileShape<Column>,
    place: RowPlace,
    cells: readonly string[],
  ): ReadonlyMap<Column | 'status', number> | null {
    const positions = new Map(cells.map((cell, index) => [cell.trim().toLowerCase(), index]));
    const columns = new Map<Column | 'status', number>();
    let complete = true;
    for (const column of [...shape.required, ...shape.optional]) {
      const position = positions.get(column.toLowerCase());
      if (position !== undefined) columns.set(column, position);
      else if (shape.required.includes(column)) {
        complete = false;
        this.problems.add(importProblem('COLUMN_MISSING', place, { column }));
      }
    }
    return complete ? columns : null;
  }

  private row<Column extends string>(
    place: RowPlace,
    cells: readonly string[],
    columns: ReadonlyMap<Column | 'status', number>,
  ): OneRosterRow<Column> {
    const get = (column: Column | 'status') => cells[columns.get(column) ?? -1]?.trim() ?? '';
    const status = get('status').toLowerCase();
    return {
      place,
      status: status === 'tobedeleted' || status === 'inactive' ? 'tobedeleted' : 'active',
      get,
      required: (column) => {
        const value = get(column);
        if (value !== '') return value;
        this.problems.add(importProblem('VALUE_MISSING', place, { column }));
        return null;
      },
      date: (column) => this.date(place, column, get(column)),
    };
  }

  private date(place: RowPlace, column: string, text: string): IsoDate | null {
    if (text === '') return null;
    let date = this.dates.get(text);
    if (date === undefined) {
      // Some systems write a moment where the standard wants a date.
      const day = /^\d{4}-\d{2}-\d{2}T/.test(text) ? text.slice(0, 10) : text;
      date = isIsoDate(day) ? day : null;
      this.dates.set(text, date);
    }
    if (date === null) this.problems.add(importProblem('DATE_INVALID', place, { column, value: text }));
    return date;
  }
}

/** The parts of a list cell: OneRoster separates them by commas. */
export function listCell(text: string): string[] {
  return text
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '');
}
