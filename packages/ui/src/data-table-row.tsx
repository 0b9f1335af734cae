/* oxlint-disable jsx-a11y/no-redundant-roles, jsx-a11y/no-interactive-element-to-noninteractive-role --
   on a phone the table is laid out as blocks, and some browsers drop the native roles then. */
import { memo } from 'react';
import { classNames } from './class-names.ts';
import type { Column } from './data-table-column.ts';
import css from './data-table.module.css';

interface DataTableRowProps<Row> {
  rowKey: string;
  row: Row;
  columns: readonly Column<Row>[];
  focusable: boolean;
  current: boolean;
  /** `null`: this table has no checkboxes; `undefined`: this row has none. */
  checked: boolean | null | undefined;
  checkLabel: string;
  onCheck: (rowKey: string, checked: boolean) => void;
}

function Row<T>(props: DataTableRowProps<T>) {
  const { rowKey, row, columns, focusable, current, checked, checkLabel, onCheck } = props;
  return (
    <tr
      role="row"
      data-row={rowKey}
      tabIndex={focusable ? -1 : undefined}
      aria-current={current || undefined}
      className={classNames((checked === true || current) && css.selected)}
    >
      {checked === null ? null : (
        <td role="cell" className={css.check}>
          {checked === undefined ? null : (
            <label>
              <input
                type="checkbox"
                aria-label={checkLabel}
                checked={checked}
                onChange={(event) => onCheck(rowKey, event.currentTarget.checked)}
              />
            </label>
          )}
        </td>
      )}
      {columns.map((column) => {
        const Cell = column.rowHead ? 'th' : 'td';
        return (
          <Cell
            key={column.key}
            role={column.rowHead ? 'rowheader' : 'cell'}
            scope={column.rowHead ? 'row' : undefined}
            data-head={column.rowHead || column.head === '' ? undefined : column.head}
            className={classNames(column.align === 'end' && css.end)}
          >
            {column.render(row)}
          </Cell>
        );
      })}
    </tr>
  );
}

/** Memoized: keep rows and columns the same objects between renders. */
export const DataTableRow = memo(Row) as typeof Row;
