import { i18n, type Messages } from '@lingui/core';
import { I18nProvider } from '@lingui/react';
import { renderToStaticMarkup } from 'react-dom/server';
import { beforeAll, describe, expect, it } from 'vitest';
import { ForecastWords } from './forecast-words.tsx';
import type { SpokenForecast, Told } from './spoken-forecast.ts';

const language = 'ru';
beforeAll(async () => {
  const { messages } = (await import(`../../locales/${language}/forecast.po`)) as { messages: Messages };
  i18n.loadAndActivate({ locale: language, messages });
});

const FORECAST: SpokenForecast = {
  probabilities: [5, 265, 723, 7],
  likeliest: 4,
  marks: 6,
  meanSoFar: 3.85,
  meanLow: 3.4,
  meanHigh: 4.1,
  trend: 'STEADY',
  flags: [],
  needed: [],
  year: null,
  worksToCome: 'PLANNED',
};

const said = (change: Partial<SpokenForecast>, told?: Told): string =>
  renderToStaticMarkup(
    <I18nProvider i18n={i18n}>
      <ForecastWords scale={[2, 3, 4, 5]} forecast={{ ...FORECAST, ...change }} told={told} />
    </I18nProvider>,
  ).replaceAll(/<[^>]+>/g, ' ');

const five = (count: number, weight = 2) =>
  said({ needed: [{ finalMark: 5, value: 5, count, weights: Array.from({ length: count }, () => weight) }] });

describe('a forecast in words', () => {
  it('tells each mark in a hundred, and never rounds a chance to none', () => {
    const text = said({}).replaceAll(/\s+/g, ' ');
    expect(text).toContain('4 — 72 из 100');
    expect(text).toContain('3 — 27 из 100');
    expect(text).toContain('5 — меньше 1 из 100');
    expect(text).toContain(
      'Средний балл сейчас 3,85. К концу периода он, скорее всего, будет от 3,4 до 4,1.',
    );
  });

  it('says how the year is likely to end, where that was told', () => {
    expect(said({ year: [0, 210, 780, 10] }).replaceAll(/\s+/g, ' ')).toContain(
      'За год, скорее всего, 4 — 78 из 100.',
    );
    expect(said({ year: [0, 0, 1000, 0] }).replaceAll(/\s+/g, ' ')).toContain('За год выходит 4 .');
    expect(said({ year: null })).not.toContain('За год');
  });

  it('counts the marks needed in right Russian', () => {
    expect(five(1)).toContain('До 5 нужно: одна пятёрка весом 2.');
    expect(five(2)).toContain('До 5 нужно: две пятёрки весом 2.');
    expect(five(5)).toContain('До 5 нужно: 5 пятёрок весом 2.');
    expect(five(11)).toContain('11 пятёрок весом 2');
    expect(five(21)).toContain('21 пятёрка весом 2');
    expect(five(22, 1.5)).toContain('22 пятёрки весом 1,5');
  });

  it('tells works of different weights apart, and when less than the best mark will do', () => {
    const needed = [{ finalMark: 4, value: 4, count: 3, weights: [3, 1, 1] }];
    expect(said({ needed })).toContain(
      'До 4 нужно: одна четвёрка весом 3 и две четвёрки весом 1 — или лучше.',
    );
  });

  it('says what was so when it was told, and what it is today', () => {
    const told = { on: '2026-11-24', meanToday: 3.9 };
    expect(said({}, told)).toContain('Средний балл был 3,85 (на 24 ноября), сегодня — 3,9.');
    expect(said({}, { ...told, meanToday: 3.851 })).toContain('Средний балл был 3,85 (на 24 ноября).');
    expect(said({}, { ...told, on: undefined })).toContain('Средний балл сейчас 3,85.');
  });

  it('explains weights to families where some count more', () => {
    const needed = (weight: number) => [{ finalMark: 5, value: 5, count: 1, weights: [1, weight] }];
    const told = { on: undefined, meanToday: null };
    expect(said({ needed: needed(3) }, told)).toContain('Вес 3 — отметка считается за три.');
    expect(said({ needed: needed(2.5) }, told)).toContain('Вес 2,5 — отметка считается за 2,5.');
    expect(said({ needed: needed(1) }, told)).not.toContain('Вес');
    expect(said({ needed: needed(3) })).not.toContain('считается');
  });

  it('says what is out of reach', () => {
    const needed = [{ finalMark: 5, value: null, count: 0, weights: null }];
    expect(said({ needed })).toContain('5 уже не выйдет: работ до конца периода не хватит.');
  });

  it('says when there are too few marks, and what it rests on without any', () => {
    expect(said({ flags: ['TOO_FEW_MARKS'], marks: 2 })).toContain('Отметок пока мало (2)');
    expect(said({ flags: ['TOO_FEW_MARKS'], marks: 0, meanSoFar: null })).toContain(
      'Отметок ещё нет: прогноз опирается на класс и прежние периоды',
    );
  });

  it('says where the works to come are known from, and promises nothing once all is marked', () => {
    expect(said({ worksToCome: 'ESTIMATED' })).toContain('оценено по расписанию');
    expect(said({ worksToCome: 'UNKNOWN' })).toContain('неизвестно');
    const over = said({ probabilities: [0, 0, 1000, 0], meanLow: 3.85, meanHigh: 3.85 });
    expect(over).toContain('Новых работ в этом периоде не ожидается.');
    expect(over).not.toContain('К концу периода');
  });
});
