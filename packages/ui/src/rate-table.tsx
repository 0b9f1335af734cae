import { type MouseEvent, useEffect, useId, useRef } from 'react';
import { VisuallyHidden } from './family/visually-hidden.tsx';
import { isPlainClick, useNavigate } from './link.tsx';
import { useLabels, useLocale } from './locale.tsx';
import type { RateColumn, RateRow } from './rate-data.ts';
import { useCellFocus } from './rate-table-focus.ts';
import { type RateTableLabels, rateTableLabels } from './rate-table-labels.ts';
import { RateTableHead } from './rate-table-head.tsx';
import { RateTableLegend } from './rate-table-legend.tsx';
import { type CellHref, RateTableRow } from './rate-table-row.tsx';
import { RateTableTooltip } from './rate-table-tooltip.tsx';
import css from './rate-table.module.css';

export type { RateCell, RateColumn, RateRow } from './rate-data.ts';
export type { CellHref } from './rate-table-row.tsx';

export interface RateTableProps {
  /** What the table shows; read aloud. */
  caption: string;
  columns: readonly RateColumn[];
  /** In the order they are to be shown. Keep their identity between renders. */
  rows: readonly RateRow[];
  /** The last line, for all rows together. */
  totals?: RateRow | undefined;
  /** Makes each cell a link. A stable function. */
  cellHref?: CellHref | undefined;
  /** Makes each cell a button, when there is no `cellHref`. */
  onCell?: ((rowKey: string, columnKey: string) => void) | undefined;
  selected?: { row: string; column: string } | undefined;
  labels?: Partial<RateTableLabels> | undefined;
}

interface Group {
  name: string | undefined;
  rows: RateRow[];
}

/** Neighbours of one name together, in the order given. */
function groupsOf(rows: readonly RateRow[]): Group[] {
  const groups: Group[] = [];
  for (const row of rows) {
    const last = groups.at(-1);
    if (last && last.name === row.group) last.rows.push(row);
    else groups.push({ name: row.group, rows: [row] });
  }
  return groups;
}

/** Rates by row and week: a heat map that is a table. */
export function RateTable(props: RateTableProps) {
  const { caption, columns, rows, totals, cellHref, onCell, selected } = props;
  const labels = useLabels(rateTableLabels, props.labels);
  const locale = useLocale();
  const navigate = useNavigate();
  const scroll = useRef<HTMLDivElement>(null);
  const table = useRef<HTMLTableElement>(null);
  const focus = useCellFocus(table);
  const hint = useId();
  const live = cellHref !== undefined || onCell !== undefined;

  // The latest weeks are at the right end, and they are what one comes for.
  useEffect(() => {
    if (scroll.current && columns.length > 0) scroll.current.scrollLeft = scroll.current.scrollWidth;
  }, [columns.length]);

  function onClick(event: MouseEvent<HTMLTableElement>) {
    const cell =
      event.target instanceof Element ? event.target.closest<HTMLElement>('td[data-column]') : null;
    const link = cell?.querySelector('a, button');
    if (!cell || !link || !isPlainClick(event)) return;
    const column = cell.dataset['column'] ?? '';
    const row = cell.closest('tr')?.dataset['row'] ?? '';
    if (cellHref && navigate) {
      event.preventDefault();
      navigate(cellHref(row, column));
    } else if (!cellHref) onCell?.(row, column);
  }

  function line(row: RateRow) {
    return (
      <RateTableRow
        key={row.key}
        row={row}
        columns={columns}
        selected={selected?.row === row.key ? selected.column : undefined}
        cellHref={cellHref}
        pressable={onCell !== undefined}
        labels={labels}
        locale={locale}
      />
    );
  }

  return (
    <div>
      <div
        ref={scroll}
        className={css.scroll}
        {...(live ? {} : { tabIndex: 0, role: 'region', 'aria-label': caption })}
      >
        {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- handles what bubbles from its links */}
        <table
          ref={table}
          className={css.table}
          aria-describedby={live ? hint : undefined}
          onClick={onClick}
          onKeyDown={focus.onKeyDown}
        >
          <caption>
            <VisuallyHidden>{caption}</VisuallyHidden>
          </caption>
          <RateTableHead columns={columns} labels={labels} />
          {groupsOf(rows).map((group) => (
            <tbody key={group.rows[0]?.key}>
              {group.name === undefined ? null : (
                <tr>
                  <th colSpan={columns.length + 2} scope="rowgroup" className={css.group}>
                    <span>{group.name}</span>
                  </th>
                </tr>
              )}
              {group.rows.map(line)}
            </tbody>
          ))}
          {totals ? <tfoot>{line(totals)}</tfoot> : null}
        </table>
      </div>
      {live ? (
        <VisuallyHidden>
          <span id={hint}>{labels.keyboard}</span>
        </VisuallyHidden>
      ) : null}
      <RateTableLegend labels={labels} />
      <RateTableTooltip table={table} />
    </div>
  );
}
