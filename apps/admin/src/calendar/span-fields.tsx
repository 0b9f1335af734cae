import { useLingui } from '@lingui/react/macro';
import { DateField } from '@vedomo/ui/date-field';
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
  const bounds = within ? { minDate: within.startsOn, maxDate: within.endsOn } : {};
  return (
    <div className={css.span}>
      <DateField
        label={t`Первый день`}
        required
        {...bounds}
        value={value.startsOn}
        onChange={(startsOn) => onChange({ startsOn, endsOn: value.endsOn ?? startsOn })}
        error={errorOf('startsOn')}
      />
      <DateField
        label={t`Последний день`}
        required
        {...bounds}
        value={value.endsOn}
        onChange={(endsOn) => onChange({ ...value, endsOn })}
        error={errorOf('endsOn')}
      />
    </div>
  );
}
