import { memo } from 'react';
import { VisuallyHidden } from './family/visually-hidden.tsx';
import type { RateColumn } from './rate-data.ts';
import type { RateTableLabels } from './rate-table-labels.ts';
import css from './rate-table.module.css';

interface RateTableHeadProps {
  columns: readonly RateColumn[];
  labels: RateTableLabels;
}

/** The weeks across the top. */
export const RateTableHead = memo(function RateTableHead({ columns, labels }: RateTableHeadProps) {
  return (
    <thead>
      <tr>
        <th scope="col" className={css.rowHead}>
          <VisuallyHidden>{labels.row}</VisuallyHidden>
        </th>
        {columns.map((column) => (
          <th
            key={column.key}
            scope="col"
            className={column.kind === 'off' ? css.off : css.head}
            title={column.name}
          >
            {column.kind === 'off' ? <VisuallyHidden>{column.name}</VisuallyHidden> : column.head}
            {column.subhead === undefined ? null : <small>{column.subhead}</small>}
          </th>
        ))}
        <th scope="col">{labels.total}</th>
      </tr>
    </thead>
  );
});
