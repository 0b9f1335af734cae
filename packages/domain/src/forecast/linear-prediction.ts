/** The evidence of one step: the ability that its marks would show, were they all there is. */
export interface Evidence {
  readonly step: number;
  readonly ability: number;
  readonly variance: number;
}

/** The student's earlier final mark stands for no weight in particular. */
export const EARLIER = -1;

/** The best linear prediction from the evidence (a Cholesky factor of its covariances). */
export function predictor(
  evidence: readonly Evidence[],
  correlation: (one: number, other: number) => number,
  change: number,
) {
  const size = evidence.length;
  const root: number[][] = [];
  for (let i = 0; i < size; i++) {
    const row: number[] = [];
    const { step, variance } = evidence[i]!;
    for (let j = 0; j <= i; j++) {
      let value = i === j ? ownVariance(step) + variance : correlation(step, evidence[j]!.step);
      for (let k = 0; k < j; k++) value -= row[k]! * (i === j ? row[k]! : root[j]![k]!);
      row.push(i === j ? Math.sqrt(value) : value / root[j]![j]!);
    }
    root.push(row);
  }
  function ownVariance(step: number): number {
    return step === EARLIER ? 0 : correlation(step, step) + change;
  }
  return (step: number): { mean: number; factors: number[] } => {
    const factors: number[] = [];
    for (let i = 0; i < size; i++) {
      let value = correlation(evidence[i]!.step, step);
      for (let k = 0; k < i; k++) value -= root[i]![k]! * factors[k]!;
      factors.push(value / root[i]![i]!);
    }
    const shares = factors.slice();
    let mean = 0;
    for (let i = size - 1; i >= 0; i--) {
      for (let k = i + 1; k < size; k++) shares[i]! -= root[k]![i]! * shares[k]!;
      shares[i]! /= root[i]![i]!;
      // A negative share would hold a good mark against the student.
      mean += Math.max(0, shares[i]!) * evidence[i]!.ability;
    }
    return { mean, factors };
  };
}
