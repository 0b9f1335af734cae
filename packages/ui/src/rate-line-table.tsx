import { useLocale } from './locale.tsx';
import { Rate } from './rate.tsx';
import { rateCellText } from './rate-cell-text.ts';
import type { RateCell, RateColumn } from './rate-data.ts';
import type { RateSeries } from './rate-line-data.ts';
import type { RateLineLabels } from './rate-line-labels.ts';
import { rateTableLabels } from './rate-table-labels.ts';
import css from './rate-line.module.css';

interface RateLineTableProps {
  title: string;
  columns: readonly RateColumn[];
  series: readonly RateSeries[];
  labels: RateLineLabels;
}

/** The chart's own numbers, with k and n. */
export function RateLineTable({ title, columns, series, labels }: RateLineTableProps) {
  const locale = useLocale();

  function content(cell: RateCell | undefined, column: RateColumn) {
    if (!cell) return '—';
    if (cell.kind !== 'rate') return rateCellText(cell, column, rateTableLabels[locale], locale).words;
    return <Rate done={cell.done} required={cell.required} target={column.target} />;
  }

  return (
    <div className={css.tableScroll} tabIndex={0} role="region" aria-label={title}>
      <table className={css.table}>
        <thead>
          <tr>
            <th scope="col">{labels.week}</th>
            {series.map(({ key, label }) => (
              <th key={key} scope="col">
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {columns.map((column, index) => (
            <tr key={column.key}>
              <th scope="row" colSpan={column.kind === 'off' ? series.length + 1 : undefined}>
                {column.name}
              </th>
              {column.kind === 'off'
                ? null
                : series.map(({ key, cells }) => <td key={key}>{content(cells[index], column)}</td>)}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
