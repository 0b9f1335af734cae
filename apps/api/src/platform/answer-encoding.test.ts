import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { compress, encodingFor } from './answer-encoding.ts';

describe('the encoding of a large answer', () => {
  it.each([
    ['gzip, deflate, br, zstd', 'br'],
    ['gzip, deflate', 'gzip'],
    ['GZIP;q=0.5', 'gzip'],
    ['br;q=0, gzip', 'gzip'],
    ['br; q=0.000 ,gzip; q=1.0', 'gzip'],
    ['br;q=0.001', 'br'],
    ['*', 'br'],
    ['br;q=0, *', 'gzip'],
    ['*;q=0', null],
    ['gzip, *;q=0', 'gzip'],
    ['gzip;q=0, br;q=0', null],
    ['identity', null],
    ['brotli, xgzip', null],
    ['', null],
    [undefined, null],
  ])('for «%s» is %s', (accepted, encoding) => {
    expect(encodingFor(accepted)).toBe(encoding);
  });

  it('gives back what went in', async () => {
    const body = JSON.stringify({ name: 'Ощепков Кирилл '.repeat(2000) });
    expect(brotliDecompressSync(await compress(body, 'br')).toString()).toBe(body);
    expect(gunzipSync(await compress(body, 'gzip')).toString()).toBe(body);
  });
});
