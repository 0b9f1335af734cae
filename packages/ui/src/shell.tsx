import { IconMenu2 } from '@tabler/icons-react';
import { lazy, type ReactNode, Suspense, useState } from 'react';
import { type Labels, useLabels } from './locale.tsx';
import { type NavItem, ShellNav } from './shell-nav.tsx';
import css from './shell.module.css';

// On a wide screen it is never opened.
const Drawer = lazy(async () => ({ default: (await import('./drawer.tsx')).Drawer }));

export type { NavItem } from './shell-nav.tsx';

export interface ShellLabels {
  nav: string;
  openNav: string;
  skip: string;
}

const shellLabels: Labels<ShellLabels> = {
  ru: { nav: 'Разделы', openNav: 'Разделы', skip: 'К содержанию' },
  en: { nav: 'Sections', openNav: 'Sections', skip: 'To the content' },
};

export interface ShellProps {
  brand?: string | undefined;
  /** The school, and the class one acts for: «Школа № 12 · 5А». */
  place: string;
  nav: readonly NavItem[];
  /** Under the brand: the switch of memberships, when there are several. */
  memberships?: ReactNode;
  /** At the foot of the side column: the account's menu. */
  account?: ReactNode;
  labels?: Partial<ShellLabels> | undefined;
  children: ReactNode;
}

/** The frame of the staff's pages: a side column, below 900 px a top bar with a drawer. */
export function Shell({ brand = 'Ведомо', place, nav, memberships, account, labels, children }: ShellProps) {
  const words = useLabels(shellLabels, labels);
  const [open, setOpen] = useState(false);

  return (
    <div className={css.shell}>
      <a href="#content" className={css.skip}>
        {words.skip}
      </a>
      <section className={css.top} aria-label={brand}>
        <button type="button" className={css.burger} aria-label={words.openNav} onClick={() => setOpen(true)}>
          <IconMenu2 size={22} aria-hidden="true" />
        </button>
        <div className={css.brand}>
          {brand}
          <small>{place}</small>
        </div>
      </section>
      <nav className={css.side} aria-label={words.nav}>
        <div className={css.brand}>
          {brand}
          <small>{place}</small>
        </div>
        {memberships === undefined ? null : <div className={css.memberships}>{memberships}</div>}
        <ShellNav items={nav} />
        {account === undefined ? null : <div className={css.account}>{account}</div>}
      </nav>
      <main id="content" className={css.main} tabIndex={-1}>
        {children}
      </main>
      {open ? (
        <Suspense fallback={null}>
          <Drawer open onClose={() => setOpen(false)} title={brand} note={place} side="left" width={300}>
            {memberships}
            <nav aria-label={words.nav}>
              <ShellNav items={nav} onFollow={() => setOpen(false)} />
            </nav>
            {account}
          </Drawer>
        </Suspense>
      ) : null}
    </div>
  );
}
