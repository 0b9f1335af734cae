import { Rate } from './rate.tsx';
import type { RateColumn } from './rate-data.ts';
import type { RateSeries } from './rate-line-data.ts';
import css from './rate-line.module.css';

interface RateLineTipProps {
  column: RateColumn | undefined;
  at: number;
  series: readonly RateSeries[];
}

/** The week under the pointer, each line with both its numbers. */
export function RateLineTip({ column, at, series }: RateLineTipProps) {
  if (!column) return null;
  return (
    <div className={css.tip}>
      <p>
        <b>{column.name}</b>
      </p>
      {column.kind === 'off'
        ? null
        : series.map(({ key, label, cells }) => {
            const cell = cells[at];
            return cell?.kind === 'rate' ? (
              <p key={key}>
                {label}: <Rate done={cell.done} required={cell.required} target={column.target} />
              </p>
            ) : null;
          })}
    </div>
  );
}
