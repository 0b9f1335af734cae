import { classNames } from '../class-names.ts';
import css from './share-bar.module.css';

export interface SharePart {
  key: string;
  /** Written inside when there is room. */
  label: string;
  /** From 0 to 100; the parts of a bar add up to 100. */
  percent: number;
  tone: 'bad' | 'warn' | 'accent' | 'ok';
}

export interface ShareBarProps {
  parts: readonly SharePart[];
  /** The whole bar in words: «4 — 68 из 100, 3 — 30 из 100». */
  text: string;
}

const ROOM_FOR_LABEL = 7;

/** A whole divided into its parts, one line high. */
export function ShareBar({ parts, text }: ShareBarProps) {
  return (
    <div className={css.bar} role="img" aria-label={text}>
      {parts
        .filter((part) => part.percent > 0)
        .map((part) => (
          <span
            key={part.key}
            className={classNames(css.part, css[part.tone])}
            style={{ flexGrow: part.percent }}
          >
            {part.percent >= ROOM_FOR_LABEL ? part.label : null}
          </span>
        ))}
    </div>
  );
}
