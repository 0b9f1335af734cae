import { DateInput, type DateInputProps, DatesProvider } from '@mantine/dates';
import '@mantine/dates/styles.layer.css';
import 'dayjs/locale/ru';
import { type ReactNode, useEffect, useState } from 'react';
import { parseTypedDateFrom } from './typed-date.ts';
import { fieldLook } from './field-look.ts';
import { calendarLabels } from './calendar-labels.ts';
import css from './form-fields.module.css';
import { useLocale } from './locale.tsx';
import { type WrongDate, wrongDate, wrongDateText } from './wrong-date.ts';

export interface DateFieldProps extends Omit<
  DateInputProps,
  'label' | 'description' | 'value' | 'defaultValue' | 'onChange' | 'valueFormat'
> {
  label: string;
  hint?: ReactNode;
  /** ISO civil date, or `null`. */
  value: string | null;
  /** Also `null` while what is typed is no date that may be given. */
  onChange: (value: string | null) => void;
  /** Whether what is typed is none: for fields that may be empty, or keep what they had. */
  onWrong?: (wrong: boolean) => void;
}

/** A civil date: ISO in and out, `24.11.2026` on the screen, typed («24.11», «241126») or picked. */
export function DateField({
  hint,
  value,
  onChange,
  onWrong,
  onBlur,
  onFocus,
  error,
  ...props
}: DateFieldProps) {
  const locale = useLocale();
  const [picking, setPicking] = useState(false);
  const [typing, setTyping] = useState(false);
  /** What is wrong with what was typed beside which value: another date from outside takes its place. */
  const [wrong, setWrong] = useState<{ found: WrongDate; beside: string | null } | null>(null);
  if (wrong && value !== null && value !== wrong.beside) setWrong(null);
  const isWrong = wrong !== null;
  useEffect(() => onWrong?.(isWrong), [onWrong, isWrong]);
  const { minDate: first, maxDate: last } = props;
  const earliest = typeof first === 'string' ? first : '';
  const latest = typeof last === 'string' ? last : null;
  const parse = (typed: string) => parseTypedDateFrom(typed, new Date().getFullYear(), earliest);
  function check(typed: string) {
    const date = parse(typed);
    const found = typed.trim() === '' ? null : wrongDate(date, earliest, latest);
    setWrong(found && { found, beside: value });
    if (found || typed.trim() === '') onChange(null);
  }
  return (
    <DatesProvider settings={{ locale, firstDayOfWeek: 1, weekendDays: [0, 6] }}>
      <DateInput
        {...fieldLook}
        classNames={{ ...fieldLook.classNames, day: css.day ?? '' }}
        valueFormat="DD.MM.YYYY"
        placeholder={locale === 'ru' ? 'дд.мм.гггг' : 'dd.mm.yyyy'}
        dateParser={parse}
        clearable={props.required !== true}
        clearButtonProps={{ 'aria-label': locale === 'ru' ? 'Очистить' : 'Clear' }}
        inputMode="numeric"
        ariaLabels={calendarLabels[locale]}
        popoverProps={{ onOpen: () => setPicking(true), onClose: () => setPicking(false) }}
        // Escape closes the picker, and only when there is none the drawer or dialog around the field.
        data-mantine-stop-propagation={picking || undefined}
        {...props}
        value={value}
        onChange={(date) => {
          setWrong(null);
          onChange(date);
        }}
        onInput={(event) => check(event.currentTarget.value)}
        // The date from before must not take the place of one that was typed wrongly.
        fixOnBlur={!isWrong}
        onFocus={(event) => {
          setTyping(true);
          onFocus?.(event);
        }}
        onBlur={(event) => {
          setTyping(false);
          onBlur?.(event);
        }}
        error={wrong && !typing ? wrongDateText(wrong.found, locale) : error}
        description={hint}
      />
    </DatesProvider>
  );
}
