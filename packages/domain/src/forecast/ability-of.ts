import { normalCdf, normalDensity } from './normal-distribution.ts';

/** The ability whose expected rank is `meanRank`: Newton's steps, kept inside a shrinking bracket. */
export function abilityOf(meanRank: number, thresholds: readonly number[], spread: number): number {
  let low = -5;
  let high = 5;
  let ability = 0;
  for (let turn = 0; turn < 20; turn++) {
    let excess = -meanRank;
    let slope = 0;
    for (let at = 0; at < thresholds.length; at++) {
      const z = (ability - thresholds[at]!) / spread;
      excess += normalCdf(z);
      slope += normalDensity(z);
    }
    if (excess > 0) high = ability;
    else low = ability;
    const step = (excess * spread) / Math.max(slope, 1e-9);
    const next = ability - step;
    const inside = next > low && next < high ? next : (low + high) / 2;
    if (Math.abs(inside - ability) < 1e-6) return inside;
    ability = inside;
  }
  return ability;
}
