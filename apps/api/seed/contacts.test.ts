import { describe, expect, it } from 'vitest';
import { transliterate } from './contacts.ts';

describe('transliterate', () => {
  it.each([
    ['Ощепкова', 'oschepkova'],
    ['Соловьёв', 'solovev'],
    ['Шкляева', 'shklyaeva'],
    ['Подъячих-Ю', 'podyachikhyu'],
  ])('%s: %s', (russian, latin) => {
    expect(transliterate(russian)).toBe(latin);
  });
});
