/** What a sum of probabilities may lose in rounding is not doubt. */
const CERTAIN = 1 - 1e-9;

/**
 * Probabilities as whole thousandths that add up to exactly 1000: the largest remainders are rounded up, and what is
 * not certain does not become 1000.
 */
export function perMille(probabilities: readonly number[]): number[] {
  const exact = probabilities.map((probability) => probability * 1000);
  const whole = exact.map(Math.floor);
  const missing = 1000 - whole.reduce((sum, part) => sum + part, 0);
  const byRemainder = exact
    .map((value, at) => ({ at, remainder: value - whole[at]! }))
    .toSorted((one, other) => other.remainder - one.remainder || other.at - one.at);
  for (const { at } of byRemainder.slice(0, missing)) whole[at]! += 1;
  const likeliest = whole.indexOf(1000);
  if (likeliest >= 0 && probabilities[likeliest]! < CERTAIN) {
    const next = byRemainder.find(({ at }) => at !== likeliest && probabilities[at]! > 0);
    if (next) {
      whole[likeliest]! -= 1;
      whole[next.at]! += 1;
    }
  }
  return whole;
}
