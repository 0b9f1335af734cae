import {
  Checkbox,
  type CheckboxProps,
  MultiSelect,
  type MultiSelectProps,
  NumberInput,
  type NumberInputProps,
  Select,
  type SelectProps,
  Textarea,
  type TextareaProps,
  TextInput,
  type TextInputProps,
} from '@mantine/core';
import type { ReactNode } from 'react';
import { fieldLook } from './field-look.ts';
import { useLocale } from './locale.tsx';

export { ErrorSummary, type FieldError } from './family/error-summary.tsx';

/** Every field here takes what `form.getInputProps('name')` of `@vedomo/ui/form` gives. */
interface FieldTexts {
  label: string;
  /** Under the label, before the control. */
  hint?: ReactNode;
}

type Field<Props> = Omit<Props, 'label' | 'description'> & FieldTexts;

export type TextFieldProps = Field<TextInputProps>;

export function TextField({ hint, ...props }: TextFieldProps) {
  return <TextInput {...fieldLook} {...props} description={hint} />;
}

export type TextAreaFieldProps = Field<TextareaProps>;

export function TextAreaField({ hint, ...props }: TextAreaFieldProps) {
  return <Textarea {...fieldLook} autosize minRows={2} maxRows={8} {...props} description={hint} />;
}

export type NumberFieldProps = Field<NumberInputProps>;

/** Numbers with the language's decimal sign; both signs are accepted. */
export function NumberField({ hint, ...props }: NumberFieldProps) {
  const decimalSeparator = useLocale() === 'ru' ? ',' : '.';
  return (
    <NumberInput
      {...fieldLook}
      decimalSeparator={decimalSeparator}
      allowedDecimalSeparators={[',', '.']}
      hideControls
      {...props}
      description={hint}
    />
  );
}

export type SelectFieldProps = Field<SelectProps>;

/** One of many; typing narrows the list. For a handful use `Segmented`. */
export function SelectField({ hint, ...props }: SelectFieldProps) {
  const nothing = useLocale() === 'ru' ? 'Ничего не найдено' : 'Nothing found';
  return (
    <Select
      {...fieldLook}
      searchable
      checkIconPosition="right"
      nothingFoundMessage={nothing}
      {...props}
      description={hint}
    />
  );
}

export type MultiSelectFieldProps = Field<MultiSelectProps>;

export function MultiSelectField({ hint, ...props }: MultiSelectFieldProps) {
  const nothing = useLocale() === 'ru' ? 'Ничего не найдено' : 'Nothing found';
  return (
    <MultiSelect
      {...fieldLook}
      searchable
      hidePickedOptions
      nothingFoundMessage={nothing}
      {...props}
      description={hint}
    />
  );
}

export type CheckboxFieldProps = Field<CheckboxProps>;

export function CheckboxField({ hint, ...props }: CheckboxFieldProps) {
  return <Checkbox size="sm" {...props} description={hint} />;
}
