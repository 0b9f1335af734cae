import { CartesianGrid, Line, LineChart, ReferenceArea, Tooltip, XAxis, YAxis } from 'recharts';
import type { RateColumn } from './rate-data.ts';
import { type LinePoint, type RateSeries, lastPercent, linePoints, spreadLabels } from './rate-line-data.ts';
import { RateLineTip } from './rate-line-tip.tsx';
import css from './rate-line.module.css';
import { tokens } from './tokens.ts';

export interface RateLineChartProps {
  title: string;
  columns: readonly RateColumn[];
  /** At most four. */
  series: readonly RateSeries[];
  /** Drawn heavier, in ink. */
  school: RateSeries | undefined;
  targetLabel: string;
  /** Pixels. */
  height: number;
}

const colours = [tokens['chart-1'], tokens['chart-2'], tokens['chart-3'], tokens['chart-4']];
const TOP = 10;
const AXIS = 40;
const LABEL = 18;
const quiet = { fontSize: 12, fill: tokens['ink-2'] };

interface Drawn {
  series: RateSeries;
  colour: string;
  heavy: boolean;
}

function endLabels(drawn: readonly Drawn[], target: number | null, targetLabel: string, height: number) {
  const plot = height - TOP - AXIS;
  const ends = drawn.flatMap(({ series, colour }) => {
    const percent = lastPercent(series);
    return percent === null ? [] : [{ key: series.key, text: series.label, colour, percent }];
  });
  if (target !== null) ends.push({ key: '', text: targetLabel, colour: tokens['ink-2'], percent: target });
  const tops = spreadLabels(
    ends.map(({ percent }) => TOP + (1 - percent / 100) * plot - LABEL / 2),
    LABEL,
    height,
  );
  return ends.map((end, index) => ({ ...end, top: tops[index] ?? 0 }));
}

function WeekTick({ x, y, column }: { x: number; y: number; column: RateColumn | undefined }) {
  return (
    <text x={x} y={y + 4} textAnchor="middle" {...quiet}>
      <tspan x={x} dy="0.7em">
        {column?.head}
      </tspan>
      <tspan x={x} dy="1.25em" fontSize={11}>
        {column?.subhead}
      </tspan>
    </text>
  );
}

/** The drawing itself; only its lazy wrapper imports it, because recharts weighs more than the page. */
export default function RateLineChart(props: RateLineChartProps) {
  const { title, columns, series, school, targetLabel, height } = props;
  const drawn: Drawn[] = series.map((one, index) => ({
    series: one,
    colour: colours[index] ?? tokens['ink-3'],
    heavy: false,
  }));
  if (school) drawn.push({ series: school, colour: tokens['chart-school'], heavy: true });
  const all = drawn.map((one) => one.series);
  const points: LinePoint[] = linePoints(columns, all);
  const target = columns.findLast((column) => column.target !== null)?.target ?? null;
  const weeks = columns.flatMap((column, at) => (column.kind === 'week' ? [at] : []));

  return (
    <div className={css.plot}>
      <LineChart
        responsive
        data={points}
        height={height}
        style={{ width: '100%', height }}
        margin={{ top: TOP, right: 4, bottom: 0, left: 0 }}
        accessibilityLayer={false}
        role="img"
        aria-label={title}
      >
        <CartesianGrid vertical={false} stroke={tokens.line} />
        {columns.map((column, at) =>
          column.kind === 'off' ? (
            <ReferenceArea
              key={column.key}
              x1={at - 0.5}
              x2={at + 0.5}
              fill={tokens.sunk}
              fillOpacity={1}
              label={{ value: column.name, angle: -90, ...quiet, fontSize: 11 }}
            />
          ) : null,
        )}
        <XAxis
          dataKey="at"
          type="number"
          domain={[-0.5, columns.length - 0.5]}
          ticks={weeks}
          interval="equidistantPreserveStart"
          minTickGap={6}
          // Not shown: it is what the axis measures to leave out ticks that would touch.
          tickFormatter={(at: number) => columns[at]?.subhead ?? columns[at]?.head ?? ''}
          height={AXIS}
          tickLine={false}
          axisLine={{ stroke: tokens['line-field'] }}
          tick={({ x, y, payload }) => (
            <WeekTick x={Number(x)} y={Number(y)} column={columns[Number(payload.value)]} />
          )}
        />
        <YAxis
          domain={[0, 100]}
          ticks={[0, 25, 50, 75, 100]}
          width={44}
          tickLine={false}
          axisLine={false}
          tick={quiet}
          tickFormatter={(value: number) => `${value}\u00a0%`}
        />
        <Tooltip
          isAnimationActive={false}
          cursor={{ stroke: tokens['line-strong'] }}
          content={({ active, label }) =>
            active ? <RateLineTip column={columns[Number(label)]} at={Number(label)} series={all} /> : null
          }
        />
        <Line
          dataKey="target"
          type="step"
          connectNulls
          stroke={tokens['ink-2']}
          strokeDasharray="5 4"
          strokeWidth={1.25}
          dot={false}
          activeDot={false}
          isAnimationActive={false}
        />
        {drawn.map(({ series: { key }, colour, heavy }) => (
          <Line
            key={key}
            dataKey={`s-${key}`}
            type="linear"
            stroke={colour}
            strokeWidth={heavy ? 3 : 2}
            dot={{ r: heavy ? 2.5 : 2, fill: colour, strokeWidth: 0 }}
            activeDot={{ r: 4 }}
            isAnimationActive={false}
          />
        ))}
      </LineChart>
      <div className={css.endLabels} style={{ height }} aria-hidden="true">
        {endLabels(drawn, target, targetLabel, height).map(({ key, text, colour, top }) => (
          <span key={key} className={css.endLabel} style={{ top, color: colour }}>
            {text}
          </span>
        ))}
      </div>
    </div>
  );
}
