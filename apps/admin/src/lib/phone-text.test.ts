import { expect, it } from 'vitest';
import { phoneText } from './phone-text.ts';

it('groups a Russian number and leaves others', () => {
  expect(phoneText('+79120000691')).toBe('+7 912 000-06-91');
  expect(phoneText('+375291234567')).toBe('+375291234567');
});
