import type { UiLocale } from './locale.tsx';

/** Why what was typed is no date that may be given. */
export type WrongDate =
  | { readonly kind: 'NO_DATE' }
  /** `than` is the ISO date of the limit. */
  | { readonly kind: 'EARLY' | 'LATE'; readonly than: string };

/**
 * @param date ISO; null for a day that there is not
 * @param earliest ISO; '' without a limit
 * @param latest ISO; null without a limit
 * @returns null for a date that may be given
 */
export function wrongDate(date: string | null, earliest: string, latest: string | null): WrongDate | null {
  if (date === null) return { kind: 'NO_DATE' };
  if (date < earliest) return { kind: 'EARLY', than: earliest };
  return latest !== null && date > latest ? { kind: 'LATE', than: latest } : null;
}

/** What stands at the field then. */
export function wrongDateText(wrong: WrongDate, locale: UiLocale): string {
  const ru = locale === 'ru';
  if (wrong.kind === 'NO_DATE')
    return ru
      ? 'Такой даты нет. Напишите день, месяц и год: 24.11.2026.'
      : 'There is no such date. Write day, month and year: 24.11.2026.';
  const limit = wrong.than.split('-').toReversed().join('.');
  if (wrong.kind === 'EARLY') return ru ? `Не раньше ${limit}.` : `Not before ${limit}.`;
  return ru ? `Не позже ${limit}.` : `Not after ${limit}.`;
}
