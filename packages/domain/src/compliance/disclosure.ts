import type { Rate } from './rate.ts';

/** In whatever leaves the school a rate over fewer students than this would point at a child. */
export const SMALLEST_DISCLOSED = 5;

/**
 * Whether a rate may stand in a file that leaves the school. A total beside hidden rates is summed over the shown
 * ones alone, so that no difference gives the hidden one away.
 */
export function mayBeDisclosed({ n }: Rate): boolean {
  return n === 0 || n >= SMALLEST_DISCLOSED;
}
