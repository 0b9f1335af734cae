import type { ButtonHTMLAttributes, ReactNode } from 'react';
import { classNames } from '../class-names.ts';
import { UiLink } from '../link.tsx';
import css from './button.module.css';

export type ButtonKind = 'plain' | 'primary' | 'danger' | 'quiet';
/** `big` is the full-width act of a phone page (56 px); `small` sits in a row of a list. */
export type ButtonSize = 'small' | 'normal' | 'big';

export interface ButtonProps extends ButtonHTMLAttributes<HTMLButtonElement> {
  kind?: ButtonKind | undefined;
  size?: ButtonSize | undefined;
  icon?: ReactNode;
  /** The act is being sent: the button says so, keeps its focus and takes no second press. */
  busy?: boolean | undefined;
  /** Replaces the text while busy. */
  busyText?: ReactNode;
}

function look(kind: ButtonKind, size: ButtonSize, className: string | undefined): string | undefined {
  return classNames(css.button, css[kind], css[size], className);
}

export function Button({
  kind = 'plain',
  size = 'normal',
  icon,
  busy = false,
  busyText,
  className,
  children,
  onClick,
  type = 'button',
  ...rest
}: ButtonProps) {
  return (
    <button
      {...rest}
      type={type}
      className={look(kind, size, className)}
      // Not `disabled`: that would drop the focus of someone who pressed it with the keyboard.
      aria-disabled={busy || undefined}
      aria-busy={busy || undefined}
      onClick={(event) => {
        if (busy) event.preventDefault();
        else onClick?.(event);
      }}
    >
      {busy ? <span className={css.spinner} aria-hidden="true" /> : icon}
      {busy && busyText !== undefined ? busyText : children}
    </button>
  );
}

export interface ButtonLinkProps {
  href: string;
  kind?: ButtonKind | undefined;
  size?: ButtonSize | undefined;
  icon?: ReactNode;
  /** The file name to save under; the browser, not the router, follows the link. */
  download?: string | undefined;
  'aria-label'?: string | undefined;
  className?: string | undefined;
  children?: ReactNode;
}

/** A link with a button's look, for an act that is a place: the next week, a file. */
export function ButtonLink({
  kind = 'plain',
  size = 'normal',
  icon,
  className,
  children,
  ...rest
}: ButtonLinkProps) {
  return (
    <UiLink {...rest} className={look(kind, size, className)}>
      {icon}
      {children}
    </UiLink>
  );
}
