import { TABLES, tableNames, type Cell, type NewRow, type TableName } from './tables.ts';

/** All rows of one invented school, in column order, and the district that schools share. */
export interface SchoolRows {
  readonly schoolId: string;
  readonly district: { readonly id: string; readonly title: string };
  readonly tables: Readonly<Record<TableName, readonly Cell[][]>>;
}

/** Collects a school's rows; `school_id` is filled in. */
export class RowCollector {
  readonly schoolId: string;
  readonly tables = Object.fromEntries(tableNames.map((name) => [name, []])) as unknown as Record<
    TableName,
    Cell[][]
  >;

  constructor(schoolId: string) {
    this.schoolId = schoolId;
  }

  add<T extends TableName>(table: T, row: NewRow<T>): void {
    const cells = row as Readonly<Record<string, Cell>>;
    const columns: readonly string[] = TABLES[table];
    const ordered: Cell[] = [];
    for (const column of columns) ordered.push(column === 'school_id' ? this.schoolId : cells[column]!);
    this.tables[table].push(ordered);
  }
}
