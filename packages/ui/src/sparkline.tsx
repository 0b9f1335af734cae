import { percentY, stretches } from './sparkline-path.ts';
import { tokens } from './tokens.ts';

export interface SparklineProps {
  /** Percent, 0–100, oldest first; `null` is a gap, never a zero. */
  values: readonly (number | null)[];
  /** In words: «7-е классы: с 92 % до 81 % за 12 недель». */
  label: string;
  /** Percent; drawn as a dashed line. */
  target?: number | undefined;
  width?: number | undefined;
  height?: number | undefined;
}

/** A year at a glance, without axes. All sparklines of a page share the scale 0–100 %. */
export function Sparkline({ values, label, target, width = 160, height = 36 }: SparklineProps) {
  const pad = 3;
  const lines = stretches(values, width, height, pad);
  const last = lines.at(-1)?.at(-1);
  const targetY = target === undefined ? undefined : percentY(target, height, pad);
  return (
    <svg
      style={{ verticalAlign: 'middle' }}
      role="img"
      aria-label={label}
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
    >
      {targetY === undefined ? null : (
        <line
          x1={0}
          x2={width}
          y1={targetY}
          y2={targetY}
          stroke={tokens['line-field']}
          strokeDasharray="3 3"
        />
      )}
      {lines.map((points) =>
        points.length === 1 ? (
          <circle key={points[0]?.[0]} cx={points[0]?.[0]} cy={points[0]?.[1]} r={1.5} fill={tokens.accent} />
        ) : (
          <polyline
            key={points[0]?.[0]}
            points={points.map((point) => point.join(',')).join(' ')}
            fill="none"
            stroke={tokens.accent}
            strokeWidth={1.75}
            strokeLinejoin="round"
          />
        ),
      )}
      {last ? <circle cx={last[0]} cy={last[1]} r={3} fill={tokens.accent} /> : null}
    </svg>
  );
}
