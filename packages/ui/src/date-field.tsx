import { DateInput, type DateInputProps, DatesProvider } from '@mantine/dates';
import '@mantine/dates/styles.layer.css';
import 'dayjs/locale/ru';
import { type ReactNode, useState } from 'react';
import { parseTypedDateFrom } from './typed-date.ts';
import { fieldLook } from './field-look.ts';
import { calendarLabels } from './calendar-labels.ts';
import css from './form-fields.module.css';
import { useLocale } from './locale.tsx';

export interface DateFieldProps extends Omit<
  DateInputProps,
  'label' | 'description' | 'value' | 'defaultValue' | 'onChange' | 'valueFormat'
> {
  label: string;
  hint?: ReactNode;
  /** ISO civil date, or `null`. */
  value: string | null;
  onChange: (value: string | null) => void;
}

/** A civil date: ISO in and out, `24.11.2026` on the screen, typed («24.11», «241126») or picked. */
export function DateField({ hint, ...props }: DateFieldProps) {
  const locale = useLocale();
  const [picking, setPicking] = useState(false);
  const earliest = typeof props.minDate === 'string' ? props.minDate : '';
  return (
    <DatesProvider settings={{ locale, firstDayOfWeek: 1, weekendDays: [0, 6] }}>
      <DateInput
        {...fieldLook}
        classNames={{ ...fieldLook.classNames, day: css.day ?? '' }}
        valueFormat="DD.MM.YYYY"
        placeholder={locale === 'ru' ? 'дд.мм.гггг' : 'dd.mm.yyyy'}
        dateParser={(typed) => parseTypedDateFrom(typed, new Date().getFullYear(), earliest)}
        clearable={props.required !== true}
        clearButtonProps={{ 'aria-label': locale === 'ru' ? 'Очистить' : 'Clear' }}
        inputMode="numeric"
        ariaLabels={calendarLabels[locale]}
        popoverProps={{ onOpen: () => setPicking(true), onClose: () => setPicking(false) }}
        // Escape closes the picker, and only when there is none the drawer or dialog around the field.
        data-mantine-stop-propagation={picking || undefined}
        {...props}
        description={hint}
      />
    </DatesProvider>
  );
}
