import type { InputWrapperProps } from '@mantine/core';
import css from './form-fields.module.css';

/** The look shared by all staff fields: label, hint, error, control, in reading order. */
export const fieldLook = {
  inputWrapperOrder: [
    'label',
    'description',
    'error',
    'input',
  ] satisfies InputWrapperProps['inputWrapperOrder'],
  withAsterisk: false,
  classNames: {
    label: css.label ?? '',
    description: css.hint ?? '',
    error: css.error ?? '',
    input: css.input ?? '',
  },
};
