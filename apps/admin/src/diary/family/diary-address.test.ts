import { describe, expect, it } from 'vitest';
import { readAddress, writeAddress } from './diary-address.ts';

const CHILD = '0190b6a2-7c1d-7aaa-8bbb-123456789abc';

describe('the address of the diary', () => {
  it('is read back as it was written', () => {
    for (const section of ['final-marks', 'forecast'] as const) {
      const address = { child: CHILD, day: '2026-11-24', section };
      expect(readAddress(writeAddress(address))).toEqual(address);
    }
  });

  it('is empty for the first child today', () => {
    expect(writeAddress(readAddress(''))).toBe('');
  });

  it('takes a week for its Monday', () => {
    expect(readAddress('?week=2026-11-23').day).toBe('2026-11-23');
  });

  it('leaves out what makes no sense', () => {
    expect(readAddress("?child=1'or&day=2026-02-30&section=x")).toEqual({
      child: null,
      day: null,
      section: 'schedule',
    });
  });
});
