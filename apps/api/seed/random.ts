/** FNV-1a over the name, from the parent's key, mixed so that near names give far keys. */
function keyOf(name: string, from: number): number {
  let hash = from ^ 0x811c9dc5;
  for (let at = 0; at < name.length; at++) hash = Math.imul(hash ^ name.charCodeAt(at), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  hash = Math.imul(hash ^ (hash >>> 12), 0x297a2d39);
  return (hash ^ (hash >>> 15)) >>> 0;
}

/**
 * A repeatable source of chance. Everything invented draws from a source split off by its own name,
 * so that adding one thing to the school never shifts the others.
 */
export class Random {
  readonly #key: number;
  #state: number;

  constructor(name: string, from = 0) {
    this.#key = keyOf(name, from);
    this.#state = this.#key;
  }

  split(name: string): Random {
    return new Random(name, this.#key);
  }

  /** In [0, 1). */
  next(): number {
    this.#state = (this.#state + 0x9e3779b9) >>> 0;
    let mixed = this.#state;
    mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b);
    mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
    return ((mixed ^ (mixed >>> 16)) >>> 0) / 0x1_0000_0000;
  }

  /** A whole number from `least` to `most`, both possible. */
  int(least: number, most: number): number {
    return least + Math.floor(this.next() * (most - least + 1));
  }

  chance(probability: number): boolean {
    return this.next() < probability;
  }

  /** @throws RangeError on an empty list */
  pick<T>(list: readonly T[]): T {
    if (list.length === 0) throw new RangeError('nothing to pick from');
    return list[Math.floor(this.next() * list.length)] as T;
  }

  /** About normally distributed: the sum of three even draws, so never further than three deviations. */
  normal(mean: number, deviation: number): number {
    return mean + (this.next() + this.next() + this.next() - 1.5) * 2 * deviation;
  }

  /** One of the items, each as likely as its share among all shares. */
  weighted<T>(items: readonly (readonly [T, number])[]): T {
    const all = items.reduce((sum, [, share]) => sum + share, 0);
    let left = this.next() * all;
    for (const [item, share] of items) if ((left -= share) < 0) return item;
    return items[items.length - 1]![0];
  }

  shuffle<T>(list: readonly T[]): T[] {
    const mixed = [...list];
    for (let at = mixed.length - 1; at > 0; at--) {
      const other = this.int(0, at);
      [mixed[at], mixed[other]] = [mixed[other]!, mixed[at]!];
    }
    return mixed;
  }
}
