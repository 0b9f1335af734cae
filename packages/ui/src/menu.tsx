import { IconChevronDown } from '@tabler/icons-react';
import { type KeyboardEvent, type ReactNode, useId, useRef, useState } from 'react';
import { classNames } from './class-names.ts';
import { UiLink } from './link.tsx';
import { menuStep, typedItem } from './menu-keys.ts';
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

const GAP = 4;
const EDGE = 8;

/** Beside its button, above it where there is more room, and always inside the window. */
function place(list: HTMLElement, button: HTMLElement): void {
  const at = button.getBoundingClientRect();
  const below = window.innerHeight - at.bottom;
  const up = below < list.offsetHeight + GAP + EDGE && at.top > below;
  list.style.left = `${Math.max(EDGE, Math.min(at.left, window.innerWidth - list.offsetWidth - EDGE))}px`;
  list.style.top = up ? 'auto' : `${at.bottom + GAP}px`;
  list.style.bottom = up ? `${window.innerHeight - at.top + GAP}px` : 'auto';
}

/** A button with a list of acts or places under it: the account, the memberships, what else can be done. */
export function Menu({ label, name, items, kind = 'plain', className }: MenuProps) {
  const id = useId();
  const button = useRef<HTMLButtonElement>(null);
  const list = useRef<HTMLDivElement>(null);
  const [open, setOpen] = useState(false);
  const entries = () => [...(list.current?.querySelectorAll<HTMLElement>('[role="menuitem"]') ?? [])];
  const close = () => list.current?.hidePopover();

  function onKeyDown(event: KeyboardEvent) {
    const all = entries();
    const at = all.indexOf(document.activeElement as HTMLElement);
    const letter = event.key.length === 1 && !event.ctrlKey && !event.metaKey && !event.altKey;
    const labels = items.map((item) => item.label);
    const next =
      menuStep(event.key, at, all.length) ??
      (letter && event.key !== ' ' ? typedItem(event.key, at, labels) : null);
    if (event.key === 'Tab') close();
    if (next === null) return;
    event.preventDefault();
    all[next]?.focus();
  }

  function onToggle(now: boolean) {
    setOpen(now);
    if (now) entries()[0]?.focus();
  }

  return (
    <>
      <button
        ref={button}
        id={`${id}-button`}
        type="button"
        className={classNames(css.button, kind === 'quiet' && css.quiet, className)}
        aria-label={name}
        aria-haspopup="menu"
        aria-expanded={open}
        aria-controls={id}
        popoverTarget={id}
      >
        <span className={css.label}>{label}</span>
        <IconChevronDown size={15} aria-hidden="true" />
      </button>
      <div
        ref={list}
        id={id}
        popover="auto"
        role="menu"
        aria-labelledby={`${id}-button`}
        tabIndex={-1}
        className={css.list}
        onKeyDown={onKeyDown}
        onBeforeToggle={(event) => {
          // Measured once it is there, which is before it is painted.
          if (event.newState === 'open')
            requestAnimationFrame(
              () => list.current && button.current && place(list.current, button.current),
            );
        }}
        onToggle={(event) => onToggle(event.newState === 'open')}
      >
        {items.map((item) => {
          const look = {
            role: 'menuitem',
            tabIndex: -1,
            className: classNames(css.item, item.current && css.current, item.danger && css.danger),
            'aria-current': item.current ? ('true' as const) : undefined,
          };
          const text = (
            <>
              {item.label}
              {item.note === undefined ? null : <small className={css.note}>{item.note}</small>}
            </>
          );
          const { href, onSelect } = item;
          return href === undefined ? (
            <button
              key={item.key}
              type="button"
              {...look}
              onClick={() => {
                close();
                onSelect?.();
              }}
            >
              {text}
            </button>
          ) : (
            <UiLink key={item.key} {...look} href={href} onClick={close}>
              {text}
            </UiLink>
          );
        })}
      </div>
    </>
  );
}
