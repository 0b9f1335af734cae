import { Menu as MantineMenu } from '@mantine/core';
import { IconChevronDown } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { classNames } from './class-names.ts';
import { UiLink } from './link.tsx';
import css from './menu.module.css';

export interface MenuItem {
  key: string;
  label: string;
  note?: string | undefined;
  /** A place… */
  href?: string | undefined;
  /** …or an act. */
  onSelect?: (() => void) | undefined;
  /** The one in force: the membership one acts in. */
  current?: boolean | undefined;
  danger?: boolean | undefined;
}

export interface MenuProps {
  /** What the button shows. */
  label: ReactNode;
  /** The button's name, when what it shows is not one: «Вы вошли как О. В. Лапина». */
  name?: string | undefined;
  items: readonly MenuItem[];
  /** `quiet` has no border, for the shell. */
  kind?: 'plain' | 'quiet' | undefined;
  className?: string | undefined;
}

/** A button with a list of acts or places under it: the account, the memberships, what else can be done. */
export function Menu({ label, name, items, kind = 'plain', className }: MenuProps) {
  return (
    <MantineMenu
      position="bottom-start"
      withinPortal
      withInitialFocusPlaceholder={false}
      shadow="md"
      width="max-content"
      transitionProps={{ duration: 80 }}
    >
      <MantineMenu.Target>
        <button
          type="button"
          className={classNames(css.button, kind === 'quiet' && css.quiet, className)}
          aria-label={name}
        >
          <span className={css.label}>{label}</span>
          <IconChevronDown size={15} aria-hidden="true" />
        </button>
      </MantineMenu.Target>
      <MantineMenu.Dropdown>
        {items.map((item) => {
          const text = (
            <>
              {item.label}
              {item.note === undefined ? null : <small className={css.note}>{item.note}</small>}
            </>
          );
          const look = {
            className: classNames(css.item, item.current && css.current, item.danger && css.danger) ?? '',
            'aria-current': item.current ? ('true' as const) : undefined,
          };
          return item.href === undefined ? (
            <MantineMenu.Item key={item.key} {...look} onClick={item.onSelect}>
              {text}
            </MantineMenu.Item>
          ) : (
            <MantineMenu.Item key={item.key} {...look} component={UiLink} href={item.href}>
              {text}
            </MantineMenu.Item>
          );
        })}
      </MantineMenu.Dropdown>
    </MantineMenu>
  );
}
