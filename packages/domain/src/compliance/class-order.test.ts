import { describe, expect, it } from 'vitest';
import { worstFirst } from './class-order.ts';

describe('worstFirst', () => {
  it('puts the lowest rate first, equal ones as they stood, and those with too few last', () => {
    const totals = [
      { k: 24, n: 25 },
      { k: 0, n: 9 },
      { k: 10, n: 25 },
      { k: 0, n: 0 },
      { k: 20, n: 50 },
      { k: 30, n: 30 },
    ];
    const order = worstFirst([0, 1, 2, 3, 4, 5], (index) => totals[index]!);
    expect(order).toEqual([2, 4, 0, 5, 1, 3]);
  });
});
