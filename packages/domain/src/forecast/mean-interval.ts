import type { FinalMarkForecast } from './forecast-final-mark.ts';
import type { MarkScale } from './mark-scale.ts';

/**
 * The interval that the period's mean will lie in with the probability `mass`, as much left out below as above.
 * @param mass between 0 and 1
 * @returns means to two decimals of the scale
 */
export function meanInterval(
  { values }: MarkScale,
  { meanAtLeast }: Pick<FinalMarkForecast, 'meanAtLeast'>,
  mass: number,
): { readonly low: number; readonly high: number } {
  const tail = (1 - mass) / 2;
  const quantile = (probability: number): number => {
    let low = values[0]!;
    let high = values.at(-1)!;
    while (high - low > 0.005) {
      const middle = (low + high) / 2;
      if (meanAtLeast(middle) >= probability) low = middle;
      else high = middle;
    }
    return Math.round(((low + high) / 2) * 100) / 100;
  };
  return { low: quantile(1 - tail), high: quantile(tail) };
}
