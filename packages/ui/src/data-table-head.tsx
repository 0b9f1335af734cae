/* oxlint-disable jsx-a11y/no-redundant-roles, jsx-a11y/no-interactive-element-to-noninteractive-role --
   on a phone the table is laid out as blocks, and some browsers drop the native roles then. */
import { classNames } from './class-names.ts';
import type { Column } from './data-table-column.ts';
import { VisuallyHidden } from './family/visually-hidden.tsx';
import css from './data-table.module.css';
import { nextSort, type Sort } from './table-sort.ts';

interface DataTableHeadProps<Row> {
  columns: readonly Column<Row>[];
  sort: Sort | undefined;
  onSort: ((sort: Sort) => void) | undefined;
  actions: string;
  selectAll: { label: string; state: 'none' | 'some' | 'all'; onChange: (all: boolean) => void } | null;
}

export function DataTableHead<Row>({ columns, sort, onSort, actions, selectAll }: DataTableHeadProps<Row>) {
  return (
    <thead role="rowgroup">
      <tr role="row">
        {selectAll ? (
          <th role="columnheader" scope="col" className={css.check}>
            <input
              type="checkbox"
              aria-label={selectAll.label}
              checked={selectAll.state === 'all'}
              ref={(box) => {
                if (box) box.indeterminate = selectAll.state === 'some';
              }}
              onChange={(event) => selectAll.onChange(event.currentTarget.checked)}
            />
          </th>
        ) : null}
        {columns.map((column) => {
          const on = sort?.key === column.key;
          const sortable = onSort && (column.sortValue || column.sortable);
          const direction = on ? (sort.descending ? 'descending' : 'ascending') : 'none';
          const className = classNames(column.align === 'end' && css.end);
          const style = column.width === undefined ? undefined : { width: column.width };
          return (
            <th
              key={column.key}
              role="columnheader"
              scope="col"
              className={className}
              style={style}
              aria-sort={sortable ? direction : undefined}
            >
              {sortable ? (
                <button type="button" className={css.sort} onClick={() => onSort(nextSort(sort, column.key))}>
                  {column.head}
                  <span aria-hidden="true">{on ? (sort.descending ? '↓' : '↑') : '↕'}</span>
                </button>
              ) : (
                column.head || <VisuallyHidden>{actions}</VisuallyHidden>
              )}
            </th>
          );
        })}
      </tr>
    </thead>
  );
}
