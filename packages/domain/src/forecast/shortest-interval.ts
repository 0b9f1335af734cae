/** Neighbouring marks by their ranks, both included, and the probability that they hold together. */
export interface MarkInterval {
  readonly from: number;
  readonly to: number;
  readonly mass: number;
}

/** The fewest neighbouring marks that hold at least `mass`; among as few, those that hold most. */
export function shortestInterval(probabilities: readonly number[], mass: number): MarkInterval {
  for (let length = 1; length <= probabilities.length; length++) {
    let best: MarkInterval | null = null;
    for (let from = 0; from + length <= probabilities.length; from++) {
      let held = 0;
      for (let at = from; at < from + length; at++) held += probabilities[at]!;
      if (held >= mass - 1e-9 && (!best || held > best.mass))
        best = { from, to: from + length - 1, mass: held };
    }
    if (best) return best;
  }
  return { from: 0, to: probabilities.length - 1, mass: 1 };
}
