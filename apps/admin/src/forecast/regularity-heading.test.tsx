import { i18n, type Messages } from '@lingui/core';
import { I18nProvider } from '@lingui/react';
import { renderToStaticMarkup } from 'react-dom/server';
import { beforeAll, describe, expect, it } from 'vitest';
import { RegularityHeading } from './regularity-heading.tsx';

const language = 'ru';
beforeAll(async () => {
  const { messages } = (await import(`../locales/${language}/staff.po`)) as { messages: Messages };
  i18n.loadAndActivate({ locale: language, messages });
});

/** So many classes that have kept the rule, are behind, have time left, owe nothing. */
function heading(kept: number, behind: number, inTime: number, none = 0): string {
  const classes = (count: number, required: number, met: number, stillInTime: boolean) =>
    Array.from({ length: count }, () => ({ required, met, stillInTime }));
  return renderToStaticMarkup(
    <I18nProvider i18n={i18n}>
      <RegularityHeading
        classes={[
          ...classes(kept, 25, 25, true),
          ...classes(behind, 25, 3, false),
          ...classes(inTime, 25, 0, true),
          ...classes(none, 0, 0, true),
        ]}
      />
    </I18nProvider>,
  );
}

describe('the finding of the regularity rule', () => {
  it('holds nothing against classes whose last day has not come', () => {
    expect(heading(0, 0, 36)).toBe('Срок сообщить прогноз ещё не наступил');
    expect(heading(3, 0, 33)).toBe('Прогноз сообщён в 3 классах, у 33 ещё есть время');
    expect(heading(3, 2, 1)).toBe('Прогноз сообщён в 3 классах из 5, у 1 ещё есть время');
    expect(heading(21, 1, 33)).toBe('Прогноз сообщён в 21 классе из 22, у 33 ещё есть время');
    expect(heading(1, 0, 2)).toBe('Прогноз сообщён в 1 классе, у 2 ещё есть время');
  });

  it('counts them once it has', () => {
    expect(heading(36, 0, 0, 4)).toBe('Прогноз сообщён семьям во всех классах: 36');
    expect(heading(0, 36, 0)).toBe('Прогноз не сообщён ни в одном классе из 36');
    expect(heading(0, 0, 0, 4)).toBe('Сообщать прогноз пока никто не должен');
  });
});
