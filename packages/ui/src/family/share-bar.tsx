import { classNames } from '../class-names.ts';
import css from './share-bar.module.css';

export type ShareTone = 'bad' | 'warn' | 'accent' | 'ok';

export interface SharePart {
  key: string;
  /** Written inside when there is room. */
  label: string;
  /** From 0 to 100; the parts of a bar add up to 100. */
  percent: number;
  tone: ShareTone;
}

export interface ShareBarProps {
  parts: readonly SharePart[];
  /** The whole bar in words: «4 — 68 из 100, 3 — 30 из 100». Null where the same is said beside it. */
  text: string | null;
  /** A thin stripe without labels, for the cell of a table. */
  slim?: boolean | undefined;
}

const ROOM_FOR_LABEL = 7;

/** A whole divided into its parts, one line high. */
export function ShareBar({ parts, text, slim = false }: ShareBarProps) {
  return (
    <div
      className={classNames(css.bar, slim && css.slim)}
      {...(text === null ? { 'aria-hidden': true } : { role: 'img', 'aria-label': text })}
    >
      {parts
        .filter((part) => part.percent > 0)
        .map((part) => (
          <span
            key={part.key}
            className={classNames(css.part, css[part.tone])}
            style={{ flexGrow: part.percent }}
          >
            {!slim && part.percent >= ROOM_FOR_LABEL ? part.label : null}
          </span>
        ))}
    </div>
  );
}
