import { setupI18n } from '@lingui/core';
import { describe, expect, it } from 'vitest';
import { belowTarget, judgedHeadline, openHeadline, peopleTitle } from './sentences.ts';

const i18n = setupI18n({ locale: 'ru', messages: { ru: {} } });

describe('the headline in Russian', () => {
  it.each([
    [1, 1, '1 из 1 ученика'],
    [1, 2, '1 из 2 учеников'],
    [4, 5, '4 из 5 учеников'],
    [10, 11, '10 из 11 учеников'],
    [20, 21, '20 из 21 ученика'],
    [20, 22, '20 из 22 учеников'],
    [99, 101, '99 из 101 ученика'],
    [586, 668, '586 из 668 учеников'],
    [1000, 1011, '1 000 из 1 011 учеников'],
  ])('%i of %i', (k, n, words) => {
    const plain = (text: string) => text.replace(/\u00a0/g, ' ');
    expect(plain(i18n._(judgedHeadline(12, k, n, '88 %')))).toBe(
      `На 12-й неделе дневник вовремя прочитали у ${words} — 88 %`,
    );
    expect(plain(i18n._(openHeadline(13, k, n)))).toBe(`Идёт 13-я неделя: дневник пока прочитали у ${words}`);
  });
});

describe('the line under the headline', () => {
  it.each([
    [0, 10, 'Ниже цели ни одного класса.'],
    [1, 1, 'Ниже цели 1 из 1 класса.'],
    [2, 5, 'Ниже цели 2 из 5 классов.'],
    [11, 11, 'Ниже цели 11 из 11 классов.'],
    [1, 21, 'Ниже цели 1 из 21 класса.'],
    [9, 40, 'Ниже цели 9 из 40 классов.'],
  ])('%i of %i classes', (below, classes, words) => {
    expect(i18n._(belowTarget(below, classes))).toBe(words);
  });
});

describe('the heading of a list', () => {
  const of = { place: '7А', ordinal: 12, judged: true };

  it.each([
    ['UNMET', 11, 25, '7А, 12-я неделя: дневник не прочитан у 11 из 25 учеников'],
    ['LATE', 1, 21, '7А, 12-я неделя: дневник прочитан с опозданием у 1 из 21 ученика'],
    ['ON_TIME', 13, 25, '7А, 12-я неделя: дневник вовремя прочитан у 13 из 25 учеников'],
    ['NO_GUARDIAN', 1, 25, '7А, 12-я неделя: без представителя 1 ученик'],
    ['NO_GUARDIAN', 2, 25, '7А, 12-я неделя: без представителя 2 ученика'],
    ['NO_GUARDIAN', 5, 25, '7А, 12-я неделя: без представителя 5 учеников'],
    ['ALL', 11, 11, '7А, 12-я неделя: в списке 11 учеников'],
    ['ALL', 101, 99, '7А, 12-я неделя: в списке 101 ученик'],
  ] as const)('%s, %i of %i', (people, count, required, words) => {
    expect(i18n._(peopleTitle(people, of, count, required))).toBe(words);
  });

  it('says «пока» while families still have time', () => {
    expect(i18n._(peopleTitle('UNMET', { ...of, judged: false }, 3, 25))).toBe(
      '7А, 12-я неделя: дневник пока не прочитан у 3 из 25 учеников',
    );
  });
});
