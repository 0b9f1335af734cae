import type { ReactNode } from 'react';
import css from './empty-state.module.css';

export interface EmptyStateProps {
  /** Decoration above the title. */
  icon?: ReactNode;
  title: ReactNode;
  /** Why it is so, and what to do about it. */
  children?: ReactNode;
  action?: ReactNode;
}

/** A place with nothing in it that says why. */
export function EmptyState({ icon, title, children, action }: EmptyStateProps) {
  return (
    <div className={css.state}>
      {icon === undefined ? null : (
        <div className={css.icon} aria-hidden="true">
          {icon}
        </div>
      )}
      <p className={css.title}>{title}</p>
      {children === undefined ? null : <div className={css.text}>{children}</div>}
      {action === undefined ? null : <div className={css.action}>{action}</div>}
    </div>
  );
}
