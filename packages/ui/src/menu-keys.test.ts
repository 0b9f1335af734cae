import { describe, expect, it } from 'vitest';
import { menuStep, typedItem } from './menu-keys.ts';

describe('menuStep', () => {
  it.each([
    ['ArrowDown', -1, 0],
    ['ArrowDown', 0, 1],
    ['ArrowDown', 2, 0],
    ['ArrowUp', -1, 2],
    ['ArrowUp', 0, 2],
    ['ArrowUp', 2, 1],
    ['Home', 2, 0],
    ['End', 0, 2],
    ['Tab', 0, null],
  ])('%s from %i goes to %s', (key, at, to) => {
    expect(menuStep(key, at, 3)).toBe(to);
  });

  it('goes nowhere in an empty menu', () => {
    expect(menuStep('ArrowDown', -1, 0)).toBeNull();
  });
});

describe('typedItem', () => {
  const labels = ['English', 'Выйти', 'Выйти на всех устройствах'];

  it.each([
    ['в', -1, 1],
    ['В', 1, 2],
    ['в', 2, 1],
    ['e', 1, 0],
    ['я', 0, null],
  ])('%s after %i finds %s', (letter, at, found) => {
    expect(typedItem(letter, at, labels)).toBe(found);
  });
});
