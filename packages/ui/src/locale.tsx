import { createContext, type ReactNode, use, useMemo } from 'react';

/** The languages this package speaks by itself. */
export type UiLocale = 'ru' | 'en';

const Locale = createContext<UiLocale>('ru');

/** The language of labels, numbers and dates below it. Russian when absent. */
export function LocaleProvider({ locale, children }: { locale: UiLocale; children: ReactNode }) {
  return <Locale value={locale}>{children}</Locale>;
}

export function useLocale(): UiLocale {
  return use(Locale);
}

/** A composite widget's own words in each language. */
export type Labels<Words> = Record<UiLocale, Words>;

/** The words of the current language, with the caller's own laid over them; stable while `own` is. */
export function useLabels<Words extends object>(labels: Labels<Words>, own?: Partial<Words>): Words {
  const words = labels[use(Locale)];
  return useMemo(() => (own ? { ...words, ...own } : words), [words, own]);
}
