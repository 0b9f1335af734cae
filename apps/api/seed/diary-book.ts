import type { Milliseconds } from './demo-time.ts';

/** The weighted marks of one student in one subject and period. */
export interface MarkTotals {
  weighted: number;
  weight: number;
  count: number;
}

/** What happens in one student's diary: each change raises its revision, which starts at 1. */
export class DiaryBook {
  readonly #changes: Milliseconds[] = [];
  readonly #totals = new Map<string, MarkTotals>();
  #sorted = true;

  change(at: Milliseconds): void {
    this.#changes.push(at);
    this.#sorted = false;
  }

  addMark(subject: number, period: number, value: number, weight: number): void {
    const key = `${subject}/${period}`;
    const totals = this.#totals.get(key) ?? { weighted: 0, weight: 0, count: 0 };
    totals.weighted += value * weight;
    totals.weight += weight;
    totals.count += 1;
    this.#totals.set(key, totals);
  }

  totals(subject: number, period: number): MarkTotals | undefined {
    return this.#totals.get(`${subject}/${period}`);
  }

  /** The revision that a family sees at a moment, changes of that very moment included. */
  revisionAt(at: Milliseconds): number {
    const changes = this.#inOrder();
    let low = 0;
    let high = changes.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (changes[middle]! <= at) low = middle + 1;
      else high = middle;
    }
    return low + 1;
  }

  get lastChange(): Milliseconds | undefined {
    return this.#inOrder().at(-1);
  }

  #inOrder(): readonly Milliseconds[] {
    if (!this.#sorted) this.#changes.sort((a, b) => a - b);
    this.#sorted = true;
    return this.#changes;
  }
}
