import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normalizeEmail, normalizePhone } from './normalize-contact.ts';

describe('phone numbers', () => {
  it.each([
    ['8 (916) 123-45-67', '+79161234567'],
    ['+7 916 123 45 67', '+79161234567'],
    ['7-916-123-45-67', '+79161234567'],
    ['9161234567', '+79161234567'],
    ['8(342)2123456', '+73422123456'],
    ['+375 29 123-45-67', '+375291234567'],
    ['+998901234567', '+998901234567'],
    ['＋７９１６１２３４５６７', '+79161234567'],
  ])('%j becomes %s', (text, value) => {
    expect(normalizePhone(text)).toEqual({ value });
  });

  it.each([
    ['', 'EMPTY'],
    ['  ', 'EMPTY'],
    ['212-34-56', 'PHONE_WITHOUT_AREA_CODE'],
    ['3422123456', 'PHONE_WITHOUT_AREA_CODE'],
    ['нет', 'PHONE_HAS_LETTERS'],
    ['8 916 123-45-67 доб. 12', 'PHONE_HAS_LETTERS'],
    ['8916123456789', 'PHONE_TOO_LONG'],
    ['+7 916 123', 'PHONE_WITHOUT_AREA_CODE'],
    ['+1234567890123456', 'PHONE_TOO_LONG'],
  ])('%j is refused: %s', (text, refused) => {
    expect(normalizePhone(text)).toEqual({ refused });
  });

  it('stay as they are when normalized again', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'+0123456789 ()-'), maxLength: 20 }), (text) => {
        const once = normalizePhone(text);
        if ('value' in once) expect(normalizePhone(once.value)).toEqual(once);
      }),
    );
  });
});

describe('e-mail addresses', () => {
  it('lower-cases the domain alone', () => {
    expect(normalizeEmail(' Anna.Petrova@Example.RU ')).toEqual({ value: 'Anna.Petrova@example.ru' });
    expect(normalizeEmail('анна@Почта.рф')).toEqual({ value: 'анна@почта.рф' });
  });

  it.each([
    'anna',
    'anna@',
    '@example.ru',
    'anna@example',
    'a b@example.ru',
    'a@b@example.ru',
    'a..b@example.ru',
    'anna@-x.ru',
    'a@x.ru, b@x.ru',
  ])('refuses %j', (text) => {
    expect(normalizeEmail(text)).toEqual({ refused: 'EMAIL_MALFORMED' });
  });

  it('refuses the empty and the endless', () => {
    expect(normalizeEmail(' ')).toEqual({ refused: 'EMPTY' });
    expect(normalizeEmail(`${'a'.repeat(250)}@example.ru`)).toEqual({ refused: 'EMAIL_TOO_LONG' });
  });
});
