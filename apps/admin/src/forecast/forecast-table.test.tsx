import { i18n, type Messages } from '@lingui/core';
import { I18nProvider } from '@lingui/react';
import { renderToStaticMarkup } from 'react-dom/server';
import { beforeAll, expect, it } from 'vitest';
import type { ClassForecast, StudentRow } from './class-forecast-model.ts';
import { ForecastTable } from './forecast-table.tsx';

const language = 'ru';
beforeAll(async () => {
  const { messages } = (await import(`../locales/${language}/staff.po`)) as { messages: Messages };
  i18n.loadAndActivate({ locale: language, messages });
});

/** A class with one student who is at risk in two subjects, by forecasts that are certain or not. */
function table(worst: number): string {
  const cells = [{ probabilities: [worst, 1000 - worst, 0, 0] }];
  const page = { scale: [2, 3, 4, 5], cells, finalMarks: [] as unknown, subjects: [] as unknown };
  const rows = [{ studentId: 'a', name: 'Яшин Павел', atRisk: 2, cells: [] as unknown }];
  return renderToStaticMarkup(
    <I18nProvider i18n={i18n}>
      <ForecastTable
        page={page as ClassForecast}
        rows={rows as StudentRow[]}
        current={undefined}
        onOpen={() => undefined}
      />
    </I18nProvider>,
  );
}

it('speaks of a risk while something may change, and of the mark when nothing can', () => {
  expect(table(900)).toContain('риск: 2 предмета');
  expect(table(1000)).toContain('итоговая 2: 2 предмета');
  expect(table(1000)).not.toContain('риск');
});

it('shows of a settled period what was set, and no chance', () => {
  const forecast = { probabilities: [1000, 0, 0, 0], likeliest: 2, marks: 2, flags: ['LIKELY_FAILING'] };
  const page = {
    scale: [2, 3, 4, 5],
    cells: [forecast],
    finalMarks: [{ studentIndex: 0, subjectIndex: 0, value: 'NOT_ASSESSED' }],
    subjects: ['Музыка', 'Математика', 'История'].map((title) => ({
      subjectId: title,
      title,
      mode: 'MARKS',
    })),
  };
  const rows = [
    {
      studentId: 'a',
      name: 'П',
      atRisk: 0,
      cells: [forecast, undefined, forecast],
      finals: ['NOT_ASSESSED', '5'],
    },
  ];
  const html = renderToStaticMarkup(
    <I18nProvider i18n={i18n}>
      <ForecastTable
        page={page as unknown as ClassForecast}
        rows={rows as unknown as StudentRow[]}
        current={undefined}
        onOpen={() => undefined}
      />
    </I18nProvider>,
  );
  const words = [...html.matchAll(/title="([^"]*)"/g)].map(([, title]) => title);
  expect(words).toEqual(['без аттестации', 'итоговая 5', 'итоговая не выставлена, по отметкам выходит 2']);
  expect(html).not.toMatch(/100|вероятна|!/);
});
