import type { ReactNode } from 'react';
import { classNames } from '../class-names.ts';
import css from './notice.module.css';
import type { Tone } from './tag.tsx';

export interface NoticeProps {
  tone?: Tone | undefined;
  title?: ReactNode;
  /** Read aloud when it appears; `bad` interrupts, the others wait. Off for what was there from the start. */
  live?: boolean | undefined;
  action?: ReactNode;
  children?: ReactNode;
}

/** Something to know on this page: a receipt, a delay, a failure. */
export function Notice({ tone = 'plain', title, live = false, action, children }: NoticeProps) {
  return (
    <div
      className={classNames(css.notice, css[tone])}
      role={live ? (tone === 'bad' ? 'alert' : 'status') : undefined}
    >
      {title === undefined ? null : <p className={css.title}>{title}</p>}
      {children === undefined ? null : <div>{children}</div>}
      {action === undefined ? null : <div className={css.action}>{action}</div>}
    </div>
  );
}
