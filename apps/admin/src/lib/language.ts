import { i18n, type Messages } from '@lingui/core';

export type Language = 'ru' | 'en';
const KEY = 'vedomo.language';

/** Russian unless the person chose English here. */
export const currentLanguage = (): Language => (localStorage.getItem(KEY) === 'en' ? 'en' : 'ru');

/** Loads the catalog of one entry and makes it the page's language. */
export async function activateLanguage(
  load: (language: Language) => Promise<{ messages: Messages }>,
): Promise<void> {
  const language = currentLanguage();
  i18n.loadAndActivate({ locale: language, messages: (await load(language)).messages });
  document.documentElement.lang = language;
}

/** Adds the catalog of a part that is loaded later. */
export async function extendLanguage(
  load: (language: Language) => Promise<{ messages: Messages }>,
): Promise<void> {
  const language = currentLanguage();
  i18n.load(language, (await load(language)).messages);
}

export const chooseLanguage = (language: Language): void => {
  localStorage.setItem(KEY, language);
  location.reload();
};
