import { type ReactNode, useState } from 'react';
import type { CalibrationBin } from './calibration-bin.ts';
import { CalibrationDrawing } from './calibration-drawing.tsx';
import css from './calibration-chart.module.css';
import { type CalibrationChartLabels, calibrationChartLabels } from './calibration-chart-labels.ts';
import { CalibrationTable } from './calibration-table.tsx';
import { Segmented } from './family/segmented.tsx';
import { useLabels } from './locale.tsx';

export type { CalibrationBin } from './calibration-bin.ts';

export interface CalibrationChartProps {
  /** The finding: «Сказано 74 из 100, сбылось 71 из 100». */
  title: string;
  note?: ReactNode;
  bins: readonly CalibrationBin[];
  labels?: Partial<CalibrationChartLabels> | undefined;
}

/** Whether probabilities hold: stated against come true, as a drawing or as the table of the same numbers. */
export function CalibrationChart({ title, note, bins, labels }: CalibrationChartProps) {
  const words = useLabels(calibrationChartLabels, labels);
  const [view, setView] = useState<'chart' | 'table'>('chart');
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
        <CalibrationTable title={title} bins={bins} labels={words} />
      ) : (
        <>
          <CalibrationDrawing title={title} bins={bins} labels={words} />
          <p className={css.note}>
            {words.diagonal} {words.few}
          </p>
        </>
      )}
    </figure>
  );
}
