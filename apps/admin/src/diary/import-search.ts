import { text } from '../lib/checked-search.ts';

/** What of the import stands in the address. */
export interface ImportSearch {
  /** The uploaded export that is previewed. */
  readonly import?: string;
  /** When it was made, an ISO instant. */
  readonly asOf?: string;
  /** The lines shown, by what becomes of them. */
  readonly outcome?: string;
}

/** Reads the address of the import. */
export function importSearch(search: Record<string, unknown>): ImportSearch {
  const id = text(search['import']);
  const asOf = text(search['asOf']);
  const outcome = text(search['outcome']);
  return { ...(id && { import: id }), ...(asOf && { asOf }), ...(outcome && { outcome }) };
}
