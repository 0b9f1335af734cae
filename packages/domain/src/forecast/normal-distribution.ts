/** The density of a standard normal at z. */
export const normalDensity = (z: number): number => Math.exp(-0.5 * z * z) * 0.3989422804014327;

/** Beyond it the tails hold less than 10⁻¹⁵. */
const FARTHEST = 8;
/** Places of the table for each standard deviation: so near each other that four terms of a series are exact to 10⁻¹⁰. */
const PLACES = 64;
const densities: number[] = [];
const shares: number[] = [];
for (let place = 0; place <= 2 * FARTHEST * PLACES; place++) {
  const z = place / PLACES - FARTHEST;
  densities.push(normalDensity(z));
  // Simpson's rule over the last step.
  const step = densities[place]! + 4 * normalDensity(z - 0.5 / PLACES) + normalDensity(z - 1 / PLACES);
  shares.push(place === 0 ? 0 : shares[place - 1]! + step / (6 * PLACES));
}

/** P(Z ≤ z) of a standard normal Z, to 10⁻¹⁰: the series about the nearest place of a table. */
export function normalCdf(z: number): number {
  if (z <= -FARTHEST) return 0;
  if (z >= FARTHEST) return 1;
  const place = Math.round((z + FARTHEST) * PLACES);
  const at = place / PLACES - FARTHEST;
  const h = z - at;
  return shares[place]! + densities[place]! * h * (1 - (h / 2) * (at - (h / 3) * (at * at - 1)));
}

/** The z with P(Z ≤ z) = p, for 0 < p < 1, to 10⁻⁴ (Wichura's AS 241, the short form). */
export function normalQuantile(p: number): number {
  const q = p - 0.5;
  if (Math.abs(q) <= 0.425) {
    const r = 0.180625 - q * q;
    return (
      (q * (((59.10937472 * r + 159.29113202) * r + 50.434271938) * r + 3.3871327179)) /
      (((67.1875636 * r + 78.757757664) * r + 17.895169469) * r + 1)
    );
  }
  const r = Math.sqrt(-Math.log(q < 0 ? p : 1 - p));
  const z =
    r <= 5
      ? (((0.17023821103 * (r - 1.6) + 1.3067284816) * (r - 1.6) + 2.75681539) * (r - 1.6) + 1.4234372777) /
        ((0.12021132975 * (r - 1.6) + 0.7370016425) * (r - 1.6) + 1)
      : (((0.017337203997 * (r - 5) + 0.42868294337) * (r - 5) + 3.081226386) * (r - 5) + 6.657905115) /
        ((0.012258202635 * (r - 5) + 0.24197894225) * (r - 5) + 1);
  return q < 0 ? -z : z;
}

/** Five places of a standard normal and their weights: sums over them are exact for polynomials to the ninth degree. */
export const NORMAL_NODES = [-2.856970013872805, -1.355626179974266, 0, 1.355626179974266, 2.856970013872805];
export const NODE_WEIGHTS = [
  0.01125741132772069, 0.2220759220056126, 0.5333333333333333, 0.2220759220056126, 0.01125741132772069,
];
