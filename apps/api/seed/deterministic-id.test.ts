import { describe, expect, it } from 'vitest';
import { deterministicId, idMaker } from './deterministic-id.ts';

describe('deterministicId', () => {
  it('is a well-formed UUID of version 8, the same for the same name', () => {
    const ids = Array.from({ length: 200 }, (_, at) => deterministicId(`student:${at}`));
    for (const id of ids)
      expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    expect(new Set(ids).size).toBe(200);
    expect(deterministicId('student:7')).toBe(ids[7]);
  });
});

describe('idMaker', () => {
  it('keeps schools and seeds apart', () => {
    const ids = [idMaker(1, 0), idMaker(1, 1), idMaker(2, 0)].map((id) => id('class', '5А'));
    expect(new Set(ids).size).toBe(3);
  });
});
