import { classNames } from '../class-names.ts';
import css from './week-strip.module.css';
import { VisuallyHidden } from './visually-hidden.tsx';

/** `off`: nothing was asked that week; `open`: the week has not ended. */
export type StripState = 'done' | 'late' | 'missed' | 'open' | 'off';

export interface StripWeek {
  key: string;
  state: StripState;
  /** The week and its state in words: «16–22 ноября: с опозданием». */
  text: string;
}

export interface WeekStripProps {
  /** What the strip shows: «Последние шесть недель». */
  label: string;
  /** Oldest first. */
  weeks: readonly StripWeek[];
  large?: boolean | undefined;
}

/** The last weeks at a glance. The states differ by shape, not by colour alone. */
export function WeekStrip({ label, weeks, large = false }: WeekStripProps) {
  return (
    <ol className={classNames(css.strip, large && css.large)} aria-label={label}>
      {weeks.map((week) => (
        <li key={week.key} className={css[week.state]} title={week.text}>
          <VisuallyHidden>{week.text}</VisuallyHidden>
        </li>
      ))}
    </ol>
  );
}
