import { type InputHTMLAttributes, type ReactNode, useId } from 'react';
import { classNames } from '../class-names.ts';
import { describedBy, FieldFrame, present } from './field-frame.tsx';
import css from './field.module.css';

export interface TextFieldProps extends Omit<InputHTMLAttributes<HTMLInputElement>, 'onChange'> {
  label: ReactNode;
  hint?: ReactNode;
  error?: ReactNode;
  optionalText?: string | undefined;
  onChange?: ((value: string) => void) | undefined;
}

/** A line of text. For a phone number pass `type="tel" autoComplete="tel"`, for a code `inputMode="numeric"`. */
export function TextField({
  label,
  hint,
  error,
  optionalText,
  onChange,
  className,
  ...rest
}: TextFieldProps) {
  const own = useId();
  const id = rest.id ?? own;
  return (
    <FieldFrame id={id} label={label} hint={hint} error={error} optionalText={optionalText}>
      <input
        {...rest}
        id={id}
        className={classNames(css.input, className)}
        aria-invalid={present(error) || undefined}
        aria-describedby={describedBy(id, hint, error)}
        onChange={(event) => onChange?.(event.currentTarget.value)}
      />
    </FieldFrame>
  );
}
