import type { ReactNode } from 'react';
import css from './page-header.module.css';

export interface PageHeaderProps {
  /** The finding, not the name of the page: «До конца недели осталось 3 семьи из 25». */
  title: ReactNode;
  /** What to do about it. */
  note?: ReactNode;
  /** Above the title: the way back. */
  above?: ReactNode;
  /** Buttons; the one primary act comes last. */
  actions?: ReactNode;
}

/** The page speaks first. */
export function PageHeader({ title, note, above, actions }: PageHeaderProps) {
  return (
    <header className={css.header}>
      <div className={css.text}>
        {above === undefined ? null : <div className={css.above}>{above}</div>}
        <h1>{title}</h1>
        {note === undefined ? null : <p className={css.note}>{note}</p>}
      </div>
      {actions === undefined ? null : <div className={css.actions}>{actions}</div>}
    </header>
  );
}
