import { LRUCache } from 'lru-cache';

/** Browsers and clients that send headers of their own; each is some hundred characters. */
const MOST = 100;
const LONGEST = 256;

/** The media types that Apollo has answered headers `Accept` with: they are not negotiated anew at every request. */
export class AnswerTypes {
  readonly #types = new LRUCache<string, string>({ max: MOST });

  /** Null where it is not known yet. */
  of = (accept: string | undefined): string | null => this.#types.get(accept ?? '') ?? null;

  learn(accept: string | undefined, type: string | undefined): void {
    if (type !== undefined && (accept ?? '').length <= LONGEST) this.#types.set(accept ?? '', type);
  }
}
