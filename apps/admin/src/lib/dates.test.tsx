import { i18n, type Messages } from '@lingui/core';
import { I18nProvider } from '@lingui/react';
import { renderToStaticMarkup } from 'react-dom/server';
import { beforeAll, expect, it } from 'vitest';
import { useDates } from './dates.ts';

const language = 'ru';
beforeAll(async () => {
  const { messages } = (await import(`../locales/${language}/family.po`)) as { messages: Messages };
  i18n.loadAndActivate({ locale: language, messages });
});

function Since({ date }: { date: string }) {
  const { from, fromTo } = useDates();
  return `${from(date)}; ${fromTo(date, '2026-12-30')}`;
}
const since = (date: string) =>
  renderToStaticMarkup(
    <I18nProvider i18n={i18n}>
      <Since date={date} />
    </I18nProvider>,
  );

it('a day from which something holds has the preposition that Russian wants', () => {
  expect(since('2026-11-02')).toBe('со 2 ноября; Со 2 ноября по 30 декабря');
  expect(since('2026-11-12')).toBe('с 12 ноября; С 12 ноября по 30 декабря');
  expect(since('2026-11-22')).toBe('с 22 ноября; С 22 ноября по 30 декабря');
});
