import type { UiLocale } from './locale.tsx';

// No-break spaces keep «92 %» and «23 из 25» on one line.
const NBSP = '\u00a0';

// Making an Intl formatter costs more than a row of a rate table; there are four of them in all.
const formatters = new Map<string, Intl.NumberFormat>();

function decimal(value: number, digits: 0 | 1, locale: UiLocale): string {
  const key = `${locale}${digits}`;
  let formatter = formatters.get(key);
  if (!formatter) {
    formatter = new Intl.NumberFormat(locale, {
      minimumFractionDigits: digits,
      maximumFractionDigits: digits,
    });
    formatters.set(key, formatter);
  }
  return formatter.format(value);
}

/**
 * `done` ÷ `required` as a whole number of percent, without the sign.
 *
 * One decimal is added when rounding would tell an untruth: 199 of 200 is not "100", and 94.6 is not the
 * target of 95. `target` is in percent (0–100). `null` when nothing was required.
 */
export function percentDigits(
  done: number,
  required: number,
  locale: UiLocale,
  target: number | null = null,
): string | null {
  if (required <= 0) return null;
  const exact = (100 * done) / required;
  const whole = Math.round(exact);
  const crossesTarget = target !== null && exact < target && whole >= target;
  const crossesEdge = (whole === 100 && done < required) || (whole === 0 && done > 0);
  if (!crossesTarget && !crossesEdge) return decimal(whole, 0, locale);
  const tenth = whole === 0 ? Math.ceil(exact * 10) / 10 : Math.floor(exact * 10) / 10;
  return decimal(tenth, 1, locale);
}

/** The same with the sign: «92 %», "92%". */
export function percentText(
  done: number,
  required: number,
  locale: UiLocale,
  target: number | null = null,
): string | null {
  const digits = percentDigits(done, required, locale, target);
  if (digits === null) return null;
  return locale === 'ru' ? `${digits}${NBSP}%` : `${digits}%`;
}

/** «23 из 25», "23 of 25". */
export function countText(done: number, required: number, locale: UiLocale): string {
  const between = locale === 'ru' ? 'из' : 'of';
  return `${decimal(done, 0, locale)}${NBSP}${between}${NBSP}${decimal(required, 0, locale)}`;
}
