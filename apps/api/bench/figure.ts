/** CPU milliseconds of one request; the sender's are not counted. */
export interface Cpu {
  readonly server: number;
  readonly database: number;
}

/** One measured thing beside its reference. */
export interface Figure {
  readonly name: 'dashboard-query' | 'acknowledge' | 'acknowledge-single' | 'roster-import';
  readonly title: string;
  readonly unit: 'requests/s' | 'rows/s';
  readonly value: number;
  readonly reference: number;
  /** Of each pair of rounds; the figure is the median. */
  readonly ratios: readonly number[];
  /** Null where the system does not tell. */
  readonly cpu: { readonly ours: Cpu; readonly reference: Cpu } | null;
  readonly goal: number;
  /** What shows that the fast path ran and that the answers are right. */
  readonly proofs: readonly string[];
}

export const median = (numbers: readonly number[]): number => {
  const sorted = numbers.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
};

/** The figure of interleaved rounds: medians of both sides, and of the ratios within each pair. */
export const ratioOf = ({ ratios }: Figure): number => median(ratios);

export function printFigure(figure: Figure): void {
  const { title, unit, value, reference, ratios, cpu, goal, proofs } = figure;
  const ratio = ratioOf(figure);
  const number = (n: number) => Math.round(n).toLocaleString('en-US').padStart(9);
  console.log(
    [
      '',
      title,
      `  ours      ${number(value)} ${unit}`,
      `  reference ${number(reference)} ${unit}`,
      `  ratio     ${ratio.toFixed(2).padStart(9)} (rounds ${ratios.map((each) => each.toFixed(2)).join(' ')}), ` +
        `goal ${goal.toFixed(2)}: ${ratio >= goal ? 'met' : 'MISSED'}`,
      ...(cpu ? [`  CPU       ours ${cpuText(cpu.ours)}, reference ${cpuText(cpu.reference)}`] : []),
      ...proofs.map((proof) => `  ${proof}`),
    ].join('\n'),
  );
}

/** The file of `--json`. */
export const jsonOf = (figures: readonly Figure[]): string =>
  `${JSON.stringify(
    {
      figures: figures.map((figure) => ({
        name: figure.name,
        unit: figure.unit,
        value: round(figure.value),
        reference: round(figure.reference),
        ratio: Number(ratioOf(figure).toFixed(3)),
      })),
    },
    null,
    2,
  )}\n`;

const round = (n: number) => Number(n.toFixed(1));

const cpuText = ({ server, database }: Cpu) =>
  `${(server + database).toFixed(3)} ms (server ${server.toFixed(3)}, database ${database.toFixed(3)})`;
