import type { HTMLAttributes, ReactNode } from 'react';
import { classNames } from '../class-names.ts';
import css from './card.module.css';

export interface CardProps extends Omit<HTMLAttributes<HTMLElement>, 'title'> {
  /** A heading of level 2; the card is then a region named by it. */
  title?: ReactNode;
  note?: ReactNode;
  /** To the right of the heading: a tag, or one or two buttons. */
  aside?: ReactNode;
  compact?: boolean | undefined;
}

/** White paper with a hairline. */
export function Card({ title, note, aside, compact, className, children, ...rest }: CardProps) {
  const headed = title !== undefined || aside !== undefined;
  return (
    <section {...rest} className={classNames(css.card, compact && css.compact, className)}>
      {headed ? (
        <div className={css.head}>
          <div>
            {title === undefined ? null : <h2>{title}</h2>}
            {note === undefined ? null : <p className={css.note}>{note}</p>}
          </div>
          {aside === undefined ? null : <div className={css.aside}>{aside}</div>}
        </div>
      ) : null}
      {children}
    </section>
  );
}
