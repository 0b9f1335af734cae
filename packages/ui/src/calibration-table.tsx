import type { CalibrationBin } from './calibration-bin.ts';
import css from './calibration-chart.module.css';
import type { CalibrationChartLabels } from './calibration-chart-labels.ts';
import { useLocale } from './locale.tsx';
import { Rate } from './rate.tsx';

/** The chart's own numbers. */
export function CalibrationTable({
  title,
  bins,
  labels,
}: {
  title: string;
  bins: readonly CalibrationBin[];
  labels: CalibrationChartLabels;
}) {
  const locale = useLocale();
  const number = new Intl.NumberFormat(locale, { maximumFractionDigits: 1 });
  return (
    <div className={css.scroll} tabIndex={0} role="region" aria-label={title}>
      <table className={css.table}>
        <thead>
          <tr>
            <th scope="col">{labels.range}</th>
            <th scope="col">{labels.count}</th>
            <th scope="col">{labels.statedMean}</th>
            <th scope="col">{labels.came}</th>
          </tr>
        </thead>
        <tbody>
          {bins.map(({ from, count, stated, right }) => (
            <tr key={from}>
              <th scope="row">
                {from}–{from + 10}
              </th>
              <td>{number.format(count)}</td>
              <td>{count > 0 ? number.format(stated) : '—'}</td>
              <td>{count > 0 ? <Rate done={right} required={count} /> : '—'}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
