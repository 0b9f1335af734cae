/** Writes or reads many items at once; the results come in the order of the items. */
type Handle<Item, Result> = (items: readonly Item[]) => Promise<readonly Result[]>;

interface Waiting<Item, Result> {
  readonly item: Item;
  readonly key: string;
  readonly resolve: (result: Result) => void;
  readonly reject: (error: unknown) => void;
}

export interface CollectorOptions<Item, Result> {
  readonly handle: Handle<Item, Result>;
  /** Items of one key never go together: the later one is handled after the earlier one. Null: any go together. */
  readonly keyOf: ((item: Item) => string) | null;
  /** Batches under way at once. */
  readonly batches: number;
  /** Items in one batch at the most. */
  readonly size: number;
}

/** How often what came was handled together. */
export interface CollectorCounts {
  readonly calls: number;
  readonly items: number;
  /** Batches that failed and were handled again item by item. */
  readonly fallbacks: number;
}

/**
 * Handles items together that arrive while others are under way. One that comes alone goes at once and waits for
 * nobody. Each item has its own result: a batch that fails is handled again item by item.
 */
export class Collector<Item, Result> {
  readonly #options: CollectorOptions<Item, Result>;
  #waiting: Waiting<Item, Result>[] = [];
  /** Of the items under way. */
  readonly #keys = new Set<string>();
  #underWay = 0;
  #planned = false;
  #calls = 0;
  #items = 0;
  #fallbacks = 0;

  constructor(options: CollectorOptions<Item, Result>) {
    this.#options = options;
  }

  counts = (): CollectorCounts => ({ calls: this.#calls, items: this.#items, fallbacks: this.#fallbacks });

  /** @throws what `handle` throws for a batch of this item alone */
  add(item: Item): Promise<Result> {
    return new Promise((resolve, reject) => {
      this.#waiting.push({ item, key: this.#options.keyOf?.(item) ?? '', resolve, reject });
      this.#plan();
    });
  }

  /** Begins after everything that has arrived with the same turn of the event loop. */
  #plan(): void {
    if (this.#planned || this.#underWay >= this.#options.batches || this.#waiting.length === 0) return;
    this.#planned = true;
    setImmediate(() => {
      this.#planned = false;
      if (this.#begin()) this.#plan();
    });
  }

  /** @returns whether there was something that could begin */
  #begin(): boolean {
    const batch = this.#take();
    if (batch.length === 0) return false;
    this.#underWay++;
    void this.#settle(batch).then((tell) => {
      this.#underWay--;
      for (const { key } of batch) this.#keys.delete(key);
      // The next ones leave before these are told, so that they are under way while these are answered.
      if (this.#begin()) setImmediate(tell);
      else tell();
    });
    return true;
  }

  /** Takes those whose key neither is under way nor stands earlier among them. */
  #take(): Waiting<Item, Result>[] {
    const { size, keyOf } = this.#options;
    if (!keyOf) return this.#waiting.splice(0, size);
    const seen = new Set(this.#keys);
    const batch: Waiting<Item, Result>[] = [];
    const left: Waiting<Item, Result>[] = [];
    for (const each of this.#waiting) {
      const free = batch.length < size && !seen.has(each.key);
      (free ? batch : left).push(each);
      seen.add(each.key);
      if (free) this.#keys.add(each.key);
    }
    this.#waiting = left;
    return batch;
  }

  /** @returns what tells everyone what became of their item */
  async #settle(batch: readonly Waiting<Item, Result>[]): Promise<() => void> {
    try {
      const results = await this.#handle(batch.map(({ item }) => item));
      return () => batch.forEach(({ resolve }, at) => resolve(results[at]!));
    } catch (error) {
      if (batch.length === 1) return () => batch[0]!.reject(error);
      this.#fallbacks++;
      for (const each of batch) (await this.#settle([each]))();
      return () => undefined;
    }
  }

  async #handle(items: readonly Item[]): Promise<readonly Result[]> {
    this.#calls++;
    this.#items += items.length;
    const results = await this.#options.handle(items);
    if (results.length !== items.length) throw new Error(`${items.length} items, ${results.length} results`);
    return results;
  }
}
