import { useLingui } from '@lingui/react/macro';

/** Writes the ISO dates within a text as people do: «2026-09-01» becomes «01.09.2026». */
export function useDatesInText(): (text: string) => string {
  const { i18n } = useLingui();
  const format = new Intl.DateTimeFormat(i18n.locale, {
    timeZone: 'UTC',
    day: '2-digit',
    month: '2-digit',
    year: 'numeric',
  });
  return (text) => text.replace(/\d{4}-\d{2}-\d{2}/g, (date) => format.format(new Date(`${date}T00:00:00Z`)));
}
