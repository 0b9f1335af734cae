import { i18n, type Messages } from '@lingui/core';
import { I18nProvider } from '@lingui/react';
import { renderToStaticMarkup } from 'react-dom/server';
import { beforeAll, describe, expect, it } from 'vitest';
import { ClassForecastHeading } from './class-forecast-heading.tsx';
import type { ClassForecast, StudentRow } from './class-forecast-model.ts';

const language = 'ru';
beforeAll(async () => {
  const { messages } = (await import(`../locales/${language}/staff.po`)) as { messages: Messages };
  i18n.loadAndActivate({ locale: language, messages });
});

/** A class of 125 of whom so many are at risk, with one forecast that is certain or not. */
function heading(atRisk: number, best = 900, finalMarks: unknown[] = []): string {
  const cells = [{ studentIndex: 0, subjectIndex: 0, probabilities: [0, 0, 1000 - best, best] }];
  const page = {
    scale: [2, 3, 4, 5],
    cells,
    finalMarks: finalMarks as ClassForecast['finalMarks'],
    title: '7А',
  };
  const rows = Array.from({ length: 125 }, (_, at) => ({ atRisk: at < atRisk ? 2 : 0 }));
  return renderToStaticMarkup(
    <I18nProvider i18n={i18n}>
      <ClassForecastHeading page={page as ClassForecast} rows={rows as StudentRow[]} />
    </I18nProvider>,
  );
}

describe('the finding of a class’s forecast', () => {
  it('counts students in right Russian', () => {
    expect(heading(0)).toBe('Итоговая 2 не грозит никому из 125');
    expect(heading(1)).toBe('Итоговая 2 грозит 1 ученику из 125');
    expect(heading(2)).toBe('Итоговая 2 грозит 2 ученикам из 125');
    expect(heading(11)).toBe('Итоговая 2 грозит 11 ученикам из 125');
    expect(heading(21)).toBe('Итоговая 2 грозит 21 ученику из 125');
    expect(heading(101)).toBe('Итоговая 2 грозит 101 ученику из 125');
  });

  it('speaks of what it came to when nothing is left', () => {
    expect(heading(0, 1000)).toBe('Итоговая 2 не выходит ни у кого из 125');
    expect(heading(1, 1000)).toBe('Итоговая 2 выходит у 1 ученика из 125');
    expect(heading(5, 1000)).toBe('Итоговая 2 выходит у 5 учеников из 125');
  });

  it('speaks of what was set once the journal has it', () => {
    const set = [{ studentIndex: 0, subjectIndex: 0, value: '2' }];
    expect(heading(0, 1000, set)).toBe('Итоговая 2 не вышла ни у кого из 125');
    expect(heading(1, 1000, set)).toBe('Итоговая 2 вышла у 1 ученика из 125');
    expect(heading(6, 1000, set)).toBe('Итоговая 2 вышла у 6 учеников из 125');
    expect(heading(1, 900, set)).toBe('Итоговая 2 грозит 1 ученику из 125');
  });
});
