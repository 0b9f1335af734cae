import { useEffect, useRef } from 'react';
import css from './error-summary.module.css';

export interface FieldError {
  /** The id of the control; without it the line is not a link. */
  fieldId?: string | undefined;
  text: string;
}

export interface ErrorSummaryProps {
  /** «Исправьте две ошибки» */
  title: string;
  errors: readonly FieldError[];
}

/**
 * Everything wrong with a form, above it, each line a jump to its field. Takes the focus whenever
 * there are new errors; nothing is shown while there are none.
 */
export function ErrorSummary({ title, errors }: ErrorSummaryProps) {
  const box = useRef<HTMLDivElement>(null);
  const fingerprint = errors.map((error) => error.text).join('\n');

  useEffect(() => {
    if (fingerprint !== '') box.current?.focus();
  }, [fingerprint]);

  if (errors.length === 0) return null;
  return (
    <div ref={box} className={css.box} role="alert" tabIndex={-1}>
      <h2>{title}</h2>
      <ul>
        {errors.map(({ fieldId, text }) => (
          <li key={`${fieldId ?? ''} ${text}`}>
            {fieldId === undefined ? (
              text
            ) : (
              <a
                href={`#${fieldId}`}
                onClick={(event) => {
                  event.preventDefault();
                  document.getElementById(fieldId)?.focus();
                }}
              >
                {text}
              </a>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}
