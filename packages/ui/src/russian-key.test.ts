import { expect, it } from 'vitest';
import { russianKey } from './russian-key.ts';

it.each([
  ['Q', 'Й'],
  ['r', 'К'],
  ['K', 'Л'],
  ['M', 'Ь'],
  ['.', 'Ю'],
  ["'", 'Э'],
  ['/', '/'],
  ['5', '5'],
])('%s is printed %s', (key, printed) => {
  expect(russianKey(key)).toBe(printed);
});
