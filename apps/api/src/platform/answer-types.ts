/** Browsers and clients send a few; each is some hundred characters. Later ones are negotiated every time. */
const MOST = 100;
const LONGEST = 256;

/** The media types that Apollo has answered headers `Accept` with: they are not negotiated anew at every request. */
export class AnswerTypes {
  readonly #types = new Map<string, string>();

  /** Null where it is not known yet. */
  of = (accept: string | undefined): string | null => this.#types.get(accept ?? '') ?? null;

  learn(accept: string | undefined, type: string | undefined): void {
    if (type === undefined || this.#types.size >= MOST || (accept ?? '').length > LONGEST) return;
    this.#types.set(accept ?? '', type);
  }
}
