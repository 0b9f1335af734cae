import { useLingui } from '@lingui/react/macro';
import { DateField } from '@vedomo/ui/date-field';
import { useState } from 'react';
import css from './calendar.module.css';

export interface Span {
  readonly startsOn: string | null;
  readonly endsOn: string | null;
}

interface SpanFieldsProps {
  value: Span;
  onChange: (value: Span) => void;
  errorOf: (field: string) => string | undefined;
  /** The days that may be chosen. */
  within?: { readonly startsOn: string; readonly endsOn: string } | undefined;
}

/** First and last day, side by side. */
export function SpanFields({ value, onChange, errorOf, within }: SpanFieldsProps) {
  const { t } = useLingui();
  const [wrongEnd, setWrongEnd] = useState(false);
  const bounds = within ? { minDate: within.startsOn, maxDate: within.endsOn } : {};
  return (
    <div className={css.span}>
      <DateField
        label={t`Первый день`}
        required
        {...bounds}
        value={value.startsOn}
        onChange={(startsOn) => onChange({ ...value, startsOn })}
        // Most are of one day. Not while it is typed: «01.1» is a day as well.
        onBlur={() => !wrongEnd && value.endsOn === null && onChange({ ...value, endsOn: value.startsOn })}
        error={errorOf('startsOn')}
      />
      <DateField
        label={t`Последний день`}
        required
        {...bounds}
        value={value.endsOn}
        onChange={(endsOn) => onChange({ ...value, endsOn })}
        onWrong={setWrongEnd}
        error={errorOf('endsOn')}
      />
    </div>
  );
}
