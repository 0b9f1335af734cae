import type { CalibrationBin } from './calibration-bin.ts';
import css from './calibration-chart.module.css';
import type { CalibrationChartLabels } from './calibration-chart-labels.ts';

const SIZE = 320;
const LEFT = 44;
const BOTTOM = 40;
const TOP = 10;
const RIGHT = 12;
const TICKS = [0, 20, 40, 60, 80, 100];
/** Below it a share is too uncertain to be held against anything. */
const ENOUGH = 10;

const x = (percent: number) => LEFT + (percent / 100) * (SIZE - LEFT - RIGHT);
const y = (percent: number) => SIZE - BOTTOM - (percent / 100) * (SIZE - BOTTOM - TOP);

/** What was stated against what came true; the area of a circle grows with the number of forecasts. */
export function CalibrationDrawing({
  title,
  bins,
  labels,
}: {
  title: string;
  bins: readonly CalibrationBin[];
  labels: CalibrationChartLabels;
}) {
  const most = Math.max(1, ...bins.map(({ count }) => count));
  return (
    <svg className={css.drawing} viewBox={`0 0 ${SIZE} ${SIZE}`} role="img" aria-label={title}>
      {TICKS.map((tick) => (
        <g key={tick}>
          <line className={css.grid} x1={x(0)} x2={x(100)} y1={y(tick)} y2={y(tick)} />
          <text className={css.tick} x={LEFT - 6} y={y(tick) + 4} textAnchor="end">
            {tick}
          </text>
          <text className={css.tick} x={x(tick)} y={SIZE - BOTTOM + 16} textAnchor="middle">
            {tick}
          </text>
        </g>
      ))}
      <line className={css.diagonal} x1={x(0)} y1={y(0)} x2={x(100)} y2={y(100)} />
      {bins
        .filter(({ count }) => count > 0)
        .map(({ from, count, stated, right }) => (
          <circle
            key={from}
            className={count < ENOUGH ? css.few : css.point}
            cx={x(stated)}
            cy={y((100 * right) / count)}
            r={4 + 8 * Math.sqrt(count / most)}
          />
        ))}
      <text className={css.axis} x={x(50)} y={SIZE - 4} textAnchor="middle">
        {labels.stated}
      </text>
      <text className={css.axis} transform={`translate(12 ${y(50)}) rotate(-90)`} textAnchor="middle">
        {labels.right}
      </text>
    </svg>
  );
}
