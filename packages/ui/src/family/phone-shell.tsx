import type { ReactNode } from 'react';
import { classNames } from '../class-names.ts';
import css from './phone-shell.module.css';

export interface PhoneShellProps {
  brand?: ReactNode;
  /** Under the brand: the school's name. */
  note?: ReactNode;
  /** Top right: the account. */
  account?: ReactNode;
  /** Sign-in and joining pages stand in the middle of a larger screen. */
  centred?: boolean | undefined;
  footer?: ReactNode;
  children: ReactNode;
}

/** The page of a family: one column of at most 440 px. */
export function PhoneShell({
  brand = 'Ведомо',
  note,
  account,
  centred = false,
  footer,
  children,
}: PhoneShellProps) {
  return (
    <div className={classNames(css.page, centred && css.centred)}>
      <header className={css.top}>
        <div className={css.brand}>
          {brand}
          {note === undefined ? null : <small>{note}</small>}
        </div>
        {account}
      </header>
      <main className={css.main}>{children}</main>
      {footer === undefined ? null : <footer className={css.footer}>{footer}</footer>}
    </div>
  );
}
