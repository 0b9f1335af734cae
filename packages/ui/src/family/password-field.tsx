import { useId, useState } from 'react';
import { describedBy, FieldFrame, present } from './field-frame.tsx';
import css from './field.module.css';
import type { TextFieldProps } from './text-field.tsx';

export interface PasswordFieldLabels {
  show: string;
  hide: string;
}

const russian: PasswordFieldLabels = { show: 'Показать', hide: 'Скрыть' };

export interface PasswordFieldProps extends Omit<TextFieldProps, 'type' | 'autoComplete'> {
  /** `new-password` where one is chosen, `current-password` where one is asked for. */
  autoComplete: 'current-password' | 'new-password';
  labels?: PasswordFieldLabels | undefined;
}

/** A password that can be looked at: on a phone most mistakes are slips of the thumb. */
export function PasswordField(props: PasswordFieldProps) {
  const { label, hint, error, optionalText, onChange, labels = russian, ...rest } = props;
  const [shown, setShown] = useState(false);
  const own = useId();
  const id = rest.id ?? own;
  return (
    <FieldFrame id={id} label={label} hint={hint} error={error} optionalText={optionalText}>
      <div className={css.withButton}>
        <input
          {...rest}
          id={id}
          type={shown ? 'text' : 'password'}
          className={css.input}
          autoCapitalize="none"
          spellCheck={false}
          aria-invalid={present(error) || undefined}
          aria-describedby={describedBy(id, hint, error)}
          onChange={(event) => onChange?.(event.currentTarget.value)}
        />
        <button type="button" className={css.inner} aria-controls={id} onClick={() => setShown(!shown)}>
          {shown ? labels.hide : labels.show}
        </button>
      </div>
    </FieldFrame>
  );
}
