import type { UiLocale } from './locale.tsx';

function format(iso: string, locale: UiLocale, options: Intl.DateTimeFormatOptions): string {
  // A civil date has no zone: read and written in UTC it stays the same day everywhere.
  return new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' }).format(
    new Date(`${iso}T00:00:00Z`),
  );
}

/** «17 ноя»: three letters of the month, where Intl would write «нояб.». `iso` is a civil date. */
export function shortDay(iso: string, locale: UiLocale): string {
  const day = format(iso, locale, { day: 'numeric' });
  const month = longDay(iso, locale)
    .replace(/[\d\s]+/g, '')
    .slice(0, 3);
  return locale === 'ru' ? `${day} ${month}` : `${month} ${day}`;
}

/** «17 ноября» */
export function longDay(iso: string, locale: UiLocale): string {
  return format(iso, locale, { day: 'numeric', month: 'long' });
}

/** «23–29 ноября», «28 сентября – 4 октября» */
export function dayRange(from: string, to: string, locale: UiLocale): string {
  const formatter = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'long', timeZone: 'UTC' });
  return formatter.formatRange(new Date(`${from}T00:00:00Z`), new Date(`${to}T00:00:00Z`));
}
