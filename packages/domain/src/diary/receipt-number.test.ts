import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { receiptNumber } from './receipt-number.ts';

const WEEK = '2026-11-16';

describe('receiptNumber', () => {
  it('never changes: families keep it', () => {
    const numbers = [
      receiptNumber('school', 'student', WEEK, 'guardian'),
      receiptNumber('', '', WEEK, ''),
      receiptNumber('школа', 'student', '2027-05-24', 'guardian'),
    ];
    expect(numbers).toMatchInlineSnapshot(`
      [
        "S44V-ZFPG",
        "JZ22-VRCV",
        "ZZSY-5M1A",
      ]
    `);
  });

  it('has eight characters that are told apart on the phone', () => {
    fc.assert(
      fc.property(fc.uuid(), fc.uuid(), fc.uuid(), (school, student, guardian) => {
        expect(receiptNumber(school, student, WEEK, guardian)).toMatch(
          /^[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}$/,
        );
      }),
    );
  });

  it('differs by school, student, week and guardian, and by where one id ends', () => {
    const numbers = [
      receiptNumber('s', 'ab', WEEK, 'c'),
      receiptNumber('t', 'ab', WEEK, 'c'),
      receiptNumber('s', 'ac', WEEK, 'c'),
      receiptNumber('s', 'ab', '2026-11-23', 'c'),
      receiptNumber('s', 'ab', WEEK, 'd'),
      receiptNumber('sa', 'b', WEEK, 'c'),
    ];
    expect(new Set(numbers).size).toBe(numbers.length);
  });

  it('keeps 20,000 numbered students apart', () => {
    const numbers = Array.from({ length: 20_000 }, (_, index) =>
      receiptNumber('school', `student-${index}`, WEEK, 'guardian'),
    );
    expect(new Set(numbers).size).toBe(20_000);
  });
});
