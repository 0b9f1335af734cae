import type { ReactNode } from 'react';
import type { SortValue } from './table-sort.ts';

export interface Column<Row> {
  key: string;
  /** The heading; on a phone it stands before each value. May be empty for a column of buttons. */
  head: string;
  render: (row: Row) => ReactNode;
  /** Makes the heading a sort button; the table sorts by it. */
  sortValue?: ((row: Row) => SortValue) | undefined;
  /** Makes the heading a sort button when the caller brings the rows sorted. */
  sortable?: boolean | undefined;
  /** The cell that names the row. */
  rowHead?: boolean | undefined;
  align?: 'start' | 'end' | undefined;
  /** A CSS width. */
  width?: string | undefined;
}

export interface Selection<Row> {
  /** Keys of rows. */
  selected: ReadonlySet<string>;
  onChange: (selected: ReadonlySet<string>) => void;
  /** Names a row for its checkbox: «Ковалёв Иван». */
  name: (row: Row) => string;
  /** Rows without a checkbox; all have one by default. */
  selectable?: ((row: Row) => boolean) | undefined;
}
