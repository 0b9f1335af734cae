/* oxlint-disable jsx-a11y/no-redundant-roles, jsx-a11y/no-interactive-element-to-noninteractive-role --
   on a phone the table is laid out as blocks, and some browsers drop the native roles then. */
import { type ReactNode, useCallback, useEffect, useId, useMemo, useRef, useState } from 'react';
import { Button } from './family/button.tsx';
import { Skeleton } from './family/skeleton.tsx';
import { VisuallyHidden } from './family/visually-hidden.tsx';
import type { Column, Selection } from './data-table-column.ts';
import { DataTableHead } from './data-table-head.tsx';
import { type DataTableLabels, dataTableLabels } from './data-table-labels.ts';
import { DataTableRow } from './data-table-row.tsx';
import css from './data-table.module.css';
import { useLabels } from './locale.tsx';
import { useRowFocus } from './row-focus.ts';
import { type Sort, sortRows } from './table-sort.ts';

export type { Column, Selection } from './data-table-column.ts';
export type { Sort, SortValue } from './table-sort.ts';

export interface DataTableProps<Row> {
  /** What the table lists; read aloud. */
  caption: string;
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  rowKey: (row: Row) => string;
  sort?: Sort | undefined;
  onSort?: ((sort: Sort) => void) | undefined;
  selection?: Selection<Row> | undefined;
  /** The key of the row whose drawer is open. */
  current?: string | undefined;
  /** Enter on a row. */
  onOpen?: ((rowKey: string) => void) | undefined;
  /** Physical keys on a row: `{ R: recordPaper }`. */
  shortcuts?: Readonly<Record<string, (rowKey: string) => void>> | undefined;
  loading?: boolean | undefined;
  /** Shown instead of the rows: an error, or no right to see them (see `states`). */
  instead?: ReactNode;
  /** Shown when there are no rows. Tell an empty list from one filtered out. */
  empty: ReactNode;
  /** Rows rendered at first and with each «показать ещё». */
  pageSize?: number | undefined;
  labels?: Partial<DataTableLabels> | undefined;
}

const noRows: ReadonlySet<string> = new Set();

/** A list of records. Sort, selection and the open row belong to the caller (to the address). */
export function DataTable<Row>(props: DataTableProps<Row>) {
  const { caption, columns, rows, rowKey, sort, onSort, selection, current, onOpen, shortcuts } = props;
  const { loading = false, instead, empty, pageSize = 100 } = props;
  const labels = useLabels(dataTableLabels, props.labels);
  const [shown, setShown] = useState(pageSize);
  const table = useRef<HTMLTableElement>(null);
  const hint = useId();

  const sortValue = columns.find((column) => column.key === sort?.key)?.sortValue;
  const descending = sort?.descending ?? false;
  const sorted = useMemo(
    () => (sortValue ? sortRows(rows, sortValue, descending) : rows),
    [rows, sortValue, descending],
  );

  const selected = selection?.selected ?? noRows;
  const selectable = selection ? rows.filter((row) => selection.selectable?.(row) ?? true) : [];
  // The latest selection for handlers that must stay the same object, or every row renders again.
  const latest = useRef({ selection, selected });
  useEffect(() => {
    latest.current = { selection, selected };
  });
  const check = useCallback((key: string, checked: boolean) => {
    const next = new Set(latest.current.selected);
    if (checked) next.add(key);
    else next.delete(key);
    latest.current.selection?.onChange(next);
  }, []);

  const focusable = selection !== undefined || onOpen !== undefined || shortcuts !== undefined;
  const focus = useRowFocus(table, focusable, {
    onSpace: (key) => {
      if (selectable.some((row) => rowKey(row) === key)) check(key, !selected.has(key));
    },
    onEnter: onOpen,
    shortcuts,
  });

  if (instead !== undefined && instead !== null) return instead;
  if (loading && rows.length === 0) return <Skeleton label={labels.loading} blocks={[24, 44, 44, 44, 44]} />;
  if (rows.length === 0) return empty;

  const chosen = selectable.filter((row) => selected.has(rowKey(row))).length;
  return (
    <div className={css.scroll}>
      <table
        ref={table}
        role="table"
        className={css.table}
        aria-busy={loading || undefined}
        aria-describedby={focusable ? hint : undefined}
        aria-rowcount={sorted.length + 1}
        {...focus}
      >
        <caption>
          <VisuallyHidden>
            {caption}
            {focusable ? <span id={hint}> {labels.keyboard}</span> : null}
          </VisuallyHidden>
        </caption>
        <DataTableHead
          columns={columns}
          sort={sort}
          onSort={onSort}
          actions={labels.actions}
          selectAll={
            selection
              ? {
                  label: labels.selectAll,
                  state: chosen === 0 ? 'none' : chosen === selectable.length ? 'all' : 'some',
                  onChange: (all) => selection.onChange(new Set(all ? selectable.map(rowKey) : [])),
                }
              : null
          }
        />
        <tbody role="rowgroup">
          {sorted.slice(0, shown).map((row) => {
            const key = rowKey(row);
            const boxed = selection && (selection.selectable?.(row) ?? true);
            return (
              <DataTableRow
                key={key}
                rowKey={key}
                row={row}
                columns={columns}
                focusable={focusable}
                current={current === key}
                checked={selection ? (boxed ? selected.has(key) : undefined) : null}
                checkLabel={selection ? `${labels.select}: ${selection.name(row)}` : ''}
                onCheck={check}
              />
            );
          })}
        </tbody>
      </table>
      {sorted.length > shown ? (
        <Button kind="quiet" onClick={() => setShown(shown + pageSize)}>
          {labels.more(shown, sorted.length)}
        </Button>
      ) : null}
    </div>
  );
}
