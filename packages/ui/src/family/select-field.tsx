import { type ReactNode, type SelectHTMLAttributes, useId } from 'react';
import { classNames } from '../class-names.ts';
import { describedBy, FieldFrame, present } from './field-frame.tsx';
import css from './field.module.css';

export interface SelectFieldProps extends Omit<SelectHTMLAttributes<HTMLSelectElement>, 'onChange'> {
  label: ReactNode;
  hint?: ReactNode;
  error?: ReactNode;
  options: readonly { value: string; label: string }[];
  value: string;
  onChange: (value: string) => void;
}

/** One of many, with the phone's own wheel. */
export function SelectField({
  label,
  hint,
  error,
  options,
  value,
  onChange,
  className,
  ...rest
}: SelectFieldProps) {
  const own = useId();
  const id = rest.id ?? own;
  return (
    <FieldFrame id={id} label={label} hint={hint} error={error}>
      <select
        {...rest}
        id={id}
        className={classNames(css.input, className)}
        aria-invalid={present(error) || undefined}
        aria-describedby={describedBy(id, hint, error)}
        value={value}
        onChange={(event) => onChange(event.currentTarget.value)}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </FieldFrame>
  );
}
