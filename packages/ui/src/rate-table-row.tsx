import { memo } from 'react';
import { VisuallyHidden } from './family/visually-hidden.tsx';
import { UiLink } from './link.tsx';
import type { UiLocale } from './locale.tsx';
import { countText, percentDigits } from './percent.ts';
import { rateCellText } from './rate-cell-text.ts';
import type { RateColumn, RateRow } from './rate-data.ts';
import type { RateTableLabels } from './rate-table-labels.ts';
import css from './rate-table.module.css';

/** The address of a cell; a stable function, or every row renders again. */
export type CellHref = (rowKey: string, columnKey: string) => string;

interface RateTableRowProps {
  row: RateRow;
  columns: readonly RateColumn[];
  selected: string | undefined;
  cellHref: CellHref | undefined;
  pressable: boolean;
  labels: RateTableLabels;
  locale: UiLocale;
}

/** One class. Memoized: selecting a cell renders two rows, not forty. Clicks are handled by the table. */
export const RateTableRow = memo(function RateTableRow(props: RateTableRowProps) {
  const { row, columns, selected, cellHref, pressable, labels, locale } = props;
  return (
    <tr data-row={row.key}>
      <th scope="row" className={css.rowHead}>
        {row.href === undefined ? row.label : <UiLink href={row.href}>{row.label}</UiLink>}
      </th>
      {columns.map((column, index) => {
        if (column.kind === 'off')
          return (
            <td key={column.key} className={css.off}>
              {'\u00a0'}
            </td>
          );
        const cell = row.cells[index];
        if (!cell) return <td key={column.key}>{'\u00a0'}</td>;
        const { look, shown, words } = rateCellText(cell, column, labels, locale);
        const name = `${row.label}, ${column.name}: ${words}`;
        const common = {
          className: css.cell,
          tabIndex: -1,
          'aria-label': name,
          'aria-current': selected === column.key ? ('true' as const) : undefined,
        };
        return (
          <td key={column.key} className={css[look]} data-column={column.key} data-words={name}>
            {cell.kind === 'none' || look === 'none' || (cellHref === undefined && !pressable) ? (
              <>
                <span aria-hidden="true">{shown}</span>
                <VisuallyHidden>{words}</VisuallyHidden>
              </>
            ) : cellHref ? (
              <a {...common} href={cellHref(row.key, column.key)}>
                {shown}
              </a>
            ) : (
              <button {...common} type="button">
                {shown}
              </button>
            )}
          </td>
        );
      })}
      <td className={css.total}>
        {row.total && row.total.required > 0 ? (
          <>
            <b>{percentDigits(row.total.done, row.total.required, locale)}</b>{' '}
            <span aria-hidden="true">{`${row.total.done}/${row.total.required}`}</span>
            <VisuallyHidden>{countText(row.total.done, row.total.required, locale)}</VisuallyHidden>
          </>
        ) : null}
        {row.note === undefined ? null : <small>{row.note}</small>}
      </td>
    </tr>
  );
});
