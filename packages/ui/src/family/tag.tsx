import type { ReactNode } from 'react';
import { classNames } from '../class-names.ts';
import css from './tag.module.css';

export type Tone = 'ok' | 'warn' | 'bad' | 'plain';

export interface TagProps {
  tone?: Tone | undefined;
  /** Decoration only: the word carries the meaning. */
  icon?: ReactNode;
  className?: string | undefined;
  children: ReactNode;
}

/** A state in a word. `ok` gets its tick by itself. */
export function Tag({ tone = 'plain', icon, className, children }: TagProps) {
  const sign = icon ?? (tone === 'ok' ? '✓' : undefined);
  return (
    <span className={classNames(css.tag, css[tone], className)}>
      {sign === undefined ? null : (
        <span className={css.sign} aria-hidden="true">
          {sign}
        </span>
      )}
      {children}
    </span>
  );
}
