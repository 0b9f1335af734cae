import { readdirSync, readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';

const RUSSIAN = /[А-Яа-яЁё]/;
/** Shorter ones are found in names and homework as well. */
const TELLING = 8;

/**
 * Every message of the interface that has no part to fill in, as the Russian page shows it, and every longer
 * stretch between the parts of the others.
 */
function russianWords(): { whole: ReadonlySet<string>; stretches: readonly string[] } {
  const catalogs = new URL('../src/locales/ru/', import.meta.url);
  const messages = readdirSync(catalogs).flatMap((name) => {
    const catalog = readFileSync(new URL(name, catalogs), 'utf8');
    return [...catalog.matchAll(/^msgid "(.+)"$/gm)].map(([, text]) => text!.replaceAll('\\"', '"'));
  });
  const filled = messages.filter((text) => /[{<]/.test(text));
  return {
    whole: new Set(messages.filter((text) => !/[{<]/.test(text))),
    stretches: filled
      .flatMap((text) => text.split(/[{}<>#]/))
      .map((text) => text.trim())
      .filter((text) => RUSSIAN.test(text) && text.length >= TELLING),
  };
}

const { whole, stretches } = russianWords();

/** The Russian of the interface that a page shows or reads aloud; people, subjects and titles are data. */
export async function russianInterfaceWords(page: Page): Promise<string[]> {
  const texts = await page.evaluate(() => {
    const found: (string | null)[] = [document.title];
    const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walk.nextNode())
      if (walk.currentNode.parentElement?.checkVisibility()) found.push(walk.currentNode.textContent);
    for (const element of document.querySelectorAll('[aria-label], [title], [placeholder], [alt]'))
      for (const name of ['aria-label', 'title', 'placeholder', 'alt'])
        found.push(element.getAttribute(name));
    return found;
  });
  const russian = new Set(texts.map((text) => text?.trim() ?? '').filter((text) => RUSSIAN.test(text)));
  return [...russian].filter(
    (text) => whole.has(text) || stretches.some((stretch) => text.includes(stretch)),
  );
}
