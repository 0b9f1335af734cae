import { validate, version } from 'uuid';
import { expect, it } from 'vitest';
import { idMaker } from './id-maker.ts';

it('makes ids of a moment that grow and never repeat', () => {
  const newId = idMaker({ epochMilliseconds: 1_700_000_000_123 });
  const ids = Array.from({ length: 3_000 }, newId);
  expect(ids.every((id) => validate(id) && version(id) === 7)).toBe(true);
  expect(new Set(ids).size).toBe(3_000);
  expect(ids.toSorted()).toEqual(ids);
  expect(new Set(ids.map((id) => id.slice(0, 13)))).toEqual(new Set(['018bcfe5-687b']));
});

it('draws different chance each time', () => {
  const [one, other] = [idMaker({ epochMilliseconds: 1 })(), idMaker({ epochMilliseconds: 1 })()];
  expect(one.slice(-11)).not.toBe(other.slice(-11));
});
