import { Component, lazy, memo, type ReactNode, Suspense, useState } from 'react';
import { Segmented } from './family/segmented.tsx';
import { Skeleton } from './family/skeleton.tsx';
import { useLabels } from './locale.tsx';
import type { RateColumn } from './rate-data.ts';
import { MAX_LINES, type RateSeries } from './rate-line-data.ts';
import { type RateLineLabels, rateLineLabels } from './rate-line-labels.ts';
import { RateLineTable } from './rate-line-table.tsx';
import css from './rate-line.module.css';

export type { RateSeries } from './rate-line-data.ts';

const RateLineChart = lazy(() => import('./rate-line-chart.tsx'));

/** A chunk may be missing after a new release: the numbers must not go down with the drawing. */
class DrawingFailure extends Component<{ instead: ReactNode; children: ReactNode }, { failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError() {
    return { failed: true };
  }

  override render() {
    return this.state.failed ? this.props.instead : this.props.children;
  }
}

export interface RateLineProps {
  /** The finding: «7А вторую неделю подряд ниже 60 %». */
  title: string;
  note?: ReactNode;
  /** Every week of the calendar, also those without data. */
  columns: readonly RateColumn[];
  /** The chosen ones; the first four are drawn, all are in the table. */
  series: readonly RateSeries[];
  school?: RateSeries | undefined;
  /** Pixels. */
  height?: number | undefined;
  labels?: Partial<RateLineLabels> | undefined;
}

/** Rates over the year as lines, or as the table of the same numbers. Memoized: keep columns and series the same. */
export const RateLine = memo(function RateLine({
  title,
  note,
  columns,
  series,
  school,
  height = 300,
  labels,
}: RateLineProps) {
  const words = useLabels(rateLineLabels, labels);
  const [view, setView] = useState<'chart' | 'table'>('chart');
  const all = school ? [...series, school] : series;
  const table = <RateLineTable title={title} columns={columns} series={all} labels={words} />;
  const failed = (
    <>
      <p className={css.note}>{words.failed}</p>
      {table}
    </>
  );

  return (
    <figure className={css.figure}>
      <figcaption className={css.head}>
        <div>
          <h2>{title}</h2>
          {note === undefined ? null : <p className={css.note}>{note}</p>}
        </div>
        <Segmented
          label={words.view}
          value={view}
          onChange={setView}
          options={[
            { value: 'chart', label: words.chart },
            { value: 'table', label: words.table },
          ]}
        />
      </figcaption>
      {view === 'table' ? (
        table
      ) : (
        <DrawingFailure instead={failed}>
          <Suspense fallback={<Skeleton blocks={[height]} label={words.loading} />}>
            <RateLineChart
              title={title}
              columns={columns}
              series={series.slice(0, MAX_LINES)}
              school={school}
              targetLabel={words.target}
              height={height}
            />
          </Suspense>
        </DrawingFailure>
      )}
      {view === 'chart' && series.length > MAX_LINES ? <p className={css.note}>{words.firstOnly}</p> : null}
    </figure>
  );
});
