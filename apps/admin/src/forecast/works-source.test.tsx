import { i18n, type Messages } from '@lingui/core';
import { I18nProvider } from '@lingui/react';
import { renderToStaticMarkup } from 'react-dom/server';
import { beforeAll, describe, expect, it } from 'vitest';
import type { ClassForecast } from './class-forecast-model.ts';
import { WorksSource } from './works-source.tsx';

const language = 'ru';
beforeAll(async () => {
  const { messages } = (await import(`../locales/${language}/staff.po`)) as { messages: Messages };
  i18n.loadAndActivate({ locale: language, messages });
});

type Source = ClassForecast['subjects'][number]['worksToCome'];

/** What is said of subjects «Алгебра», «Биология», … with these sources. */
function said(...sources: Source[]): string[] {
  const titles = ['Алгебра', 'Биология', 'География', 'История'];
  const subjects = sources.map((worksToCome, at) => ({ title: titles[at], mode: 'MARKS', worksToCome }));
  const page = { subjects, cells: [{ probabilities: [400, 600] }] };
  const html = renderToStaticMarkup(
    <I18nProvider i18n={i18n}>
      <WorksSource page={page as unknown as ClassForecast} />
    </I18nProvider>,
  );
  return [...html.matchAll(/<p>(.*?)<\/p>/g)].map(([, text]) => text!);
}

describe('by what the works to come are known', () => {
  it('is said of each group by its subjects', () => {
    expect(said('PLANNED', 'ESTIMATED', 'UNKNOWN', 'ESTIMATED')).toEqual([
      'Ожидаемые работы учтены по плану контрольных: Алгебра.',
      'Сколько работ ещё будет, прикинуто по расписанию и прежним отметкам: Биология, История.',
      'Сколько работ ещё будет, неизвестно: География.',
    ]);
  });

  it('claims no timetable where nothing is known', () => {
    expect(said('UNKNOWN', 'UNKNOWN')).toEqual(['Сколько работ ещё будет, неизвестно.']);
    expect(said('PLANNED', 'UNKNOWN').join(' ')).not.toContain('распис');
  });

  it('needs no subjects where all are alike', () => {
    expect(said('PLANNED', 'PLANNED')).toEqual(['Ожидаемые работы учтены по плану контрольных.']);
    expect(said('ESTIMATED')).toEqual([
      'Сколько работ ещё будет, прикинуто по расписанию и прежним отметкам.',
    ]);
  });
});
