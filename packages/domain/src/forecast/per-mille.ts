/** Probabilities as whole thousandths that add up to exactly 1000: the largest remainders are rounded up. */
export function perMille(probabilities: readonly number[]): number[] {
  const exact = probabilities.map((probability) => probability * 1000);
  const whole = exact.map(Math.floor);
  const missing = 1000 - whole.reduce((sum, part) => sum + part, 0);
  const byRemainder = exact
    .map((value, at) => ({ at, remainder: value - whole[at]! }))
    .toSorted((one, other) => other.remainder - one.remainder || other.at - one.at);
  for (const { at } of byRemainder.slice(0, missing)) whole[at]! += 1;
  return whole;
}
