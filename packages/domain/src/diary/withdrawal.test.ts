import { describe, expect, it } from 'vitest';
import { at, DEADLINES } from './duty.fixture.ts';
import { refuseWithdrawal, type RecordedEntry } from './withdrawal.ts';

const ENTRY: RecordedEntry = { route: 'WRITTEN', recordedBy: 'teacher', recordedAt: at('2026-11-20T14:00') };
const refusal = (changes: Partial<RecordedEntry>, now = '2026-11-20T14:05', by = 'teacher') =>
  refuseWithdrawal({ ...ENTRY, ...changes }, by, DEADLINES, at(now))?.refused ?? null;

describe('refuseWithdrawal', () => {
  it('lets the one who entered it take it back for ten minutes', () => {
    expect(refusal({})).toBeNull();
    expect(refusal({ route: 'MESSAGE' }, '2026-11-20T14:10')).toBeNull();
    expect(refusal({}, '2026-11-20T14:10:01')).toBe('ENTERED_LONG_AGO');
  });

  it('keeps it from others, and presses from everybody', () => {
    expect(refusal({}, '2026-11-20T14:05', 'deputy')).toBe('ENTERED_BY_ANOTHER');
    expect(refusal({ route: 'OWN_PRESS', recordedBy: 'mother' })).toBe('NOT_ENTERED_BY_HAND');
    expect(refusal({ route: 'OTHER_SYSTEM' })).toBe('NOT_ENTERED_BY_HAND');
  });

  it('ends when the week closes', () => {
    const recordedAt = DEADLINES.closesAt.subtract({ minutes: 2 });
    expect(refuseWithdrawal({ ...ENTRY, recordedAt }, 'teacher', DEADLINES, DEADLINES.closesAt)).toEqual({
      refused: 'WEEK_CLOSED',
    });
  });
});
