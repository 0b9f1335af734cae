import type { ReactNode } from 'react';
import css from './field.module.css';

export interface FieldFrameProps {
  /** The id of the control; hint and error ids are made from it. */
  id: string;
  label: ReactNode;
  hint?: ReactNode;
  error?: ReactNode;
  /** Said beside the label when the field may stay empty: «не обязательно». */
  optionalText?: string | undefined;
  children: ReactNode;
}

/** True when there is something to show: no error is `undefined`, `null`, `false` or the empty string. */
export function present(node: ReactNode): boolean {
  return node !== undefined && node !== null && node !== false && node !== '';
}

/** The value of `aria-describedby` for a control in this frame. */
export function describedBy(id: string, hint: ReactNode, error: ReactNode): string | undefined {
  const ids = [present(hint) && `${id}-hint`, present(error) && `${id}-error`].filter(Boolean);
  return ids.join(' ') || undefined;
}

/** Label above, hint under it, the error between hint and control, as it is read. */
export function FieldFrame({ id, label, hint, error, optionalText, children }: FieldFrameProps) {
  return (
    <div className={css.field} data-invalid={present(error) || undefined}>
      <label className={css.label} htmlFor={id}>
        {label}
        {optionalText === undefined ? null : <span className={css.optional}> {optionalText}</span>}
      </label>
      {present(hint) ? (
        <p id={`${id}-hint`} className={css.hint}>
          {hint}
        </p>
      ) : null}
      {present(error) ? (
        <p id={`${id}-error`} className={css.error}>
          {error}
        </p>
      ) : null}
      {children}
    </div>
  );
}
