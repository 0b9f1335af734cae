const LONGEST_STRIDE = 1.3;
const SHORTEST_STRIDE = 1.01;

/**
 * Looks for the constants of the least cost: one after the other, up and down by a factor, by ever smaller factors,
 * until nothing helps any more. Deterministic.
 */
export function coordinateSearch<Constants extends Readonly<Record<keyof Constants, number>>>(
  start: Constants,
  cost: (constants: Constants) => number,
  shortest = SHORTEST_STRIDE,
): Constants {
  let best = start;
  let least = cost(best);
  for (let stride = LONGEST_STRIDE; stride >= shortest; stride = Math.sqrt(stride)) {
    for (let moved = true; moved;) {
      moved = false;
      for (const name of Object.keys(start) as (keyof Constants)[])
        for (const factor of [stride, 1 / stride]) {
          const tried = { ...best, [name]: best[name] * factor };
          const found = cost(tried);
          if (found >= least - 1e-5) continue;
          [best, least, moved] = [tried, found, true];
        }
    }
    console.log(`by factors of ${stride.toFixed(3)}: ${least.toFixed(5)}`);
  }
  return best;
}

/** Prints what was found beside what the code has. */
export function printConstants<Constants extends Readonly<Record<keyof Constants, number>>>(
  found: Constants,
  now: Constants,
): void {
  for (const name of Object.keys(found) as (keyof Constants & string)[])
    console.log(`${name.padEnd(18)} ${found[name].toPrecision(3).padEnd(8)} now ${now[name]}`);
}
