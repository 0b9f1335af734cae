/**
 * Thousandths that add up to 1000 as whole hundredths that add up to 100: the largest remainders are rounded up, and
 * of equal ones that of the greater part.
 */
export function perHundred(perMille: readonly number[]): number[] {
  const whole = perMille.map((part) => Math.floor(part / 10));
  const missing = 100 - whole.reduce((sum, part) => sum + part, 0);
  const byRemainder = perMille
    .map((part, at) => ({ at, part, remainder: part % 10 }))
    .toSorted((one, other) => other.remainder - one.remainder || other.part - one.part);
  for (const { at } of byRemainder.slice(0, missing)) whole[at]! += 1;
  return whole;
}
