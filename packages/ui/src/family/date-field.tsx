import type { TextFieldProps } from './text-field.tsx';
import { TextField } from './text-field.tsx';

export interface DateFieldProps extends Omit<TextFieldProps, 'type' | 'value' | 'min' | 'max'> {
  /** ISO civil date, `2026-11-24`; the empty string while there is none. */
  value: string;
  /** ISO civil dates, both allowed themselves. */
  min?: string | undefined;
  max?: string | undefined;
}

/** The phone's own date wheel: ISO in and out, shown as the phone's language writes dates. */
export function DateField(props: DateFieldProps) {
  return <TextField {...props} type="date" />;
}
