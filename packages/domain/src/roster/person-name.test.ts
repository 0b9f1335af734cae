import { describe, expect, it } from 'vitest';
import { fullName, nameKey, shortName, splitFullName } from './person-name.ts';

const anna = { familyName: 'Петрова', givenName: 'Анна', middleName: 'Андреевна' };

describe('names of people', () => {
  it('are written in full and short', () => {
    expect(fullName(anna)).toBe('Петрова Анна Андреевна');
    expect(shortName(anna)).toBe('Петрова А. А.');
    expect(fullName({ ...anna, middleName: null })).toBe('Петрова Анна');
    expect(shortName({ ...anna, middleName: null })).toBe('Петрова А.');
  });

  it('compare without case, ё, spaces and kinds of dashes', () => {
    const one = { familyName: 'Семёнова - Королёва', givenName: 'АЛЁНА', middleName: null };
    const other = { familyName: 'Семенова‑Королева', givenName: ' Алена', middleName: null };
    expect(nameKey(one)).toBe(nameKey(other));
    expect(nameKey(anna)).not.toBe(nameKey({ ...anna, middleName: 'Антоновна' }));
  });

  it('compare a decomposed й with a composed one', () => {
    const composed = { familyName: 'Майоров', givenName: 'Илья', middleName: null };
    expect(nameKey({ ...composed, familyName: 'Майоров'.normalize('NFD') })).toBe(nameKey(composed));
  });

  it('are split from one cell', () => {
    expect(splitFullName('  Петрова  Анна Андреевна ')).toEqual(anna);
    expect(splitFullName('Алиев Гусейн Али оглы')?.middleName).toBe('Али оглы');
    expect(splitFullName('Петрова Анна')?.middleName).toBeNull();
    expect(splitFullName('Петрова')).toBeNull();
    expect(splitFullName('')).toBeNull();
  });
});
