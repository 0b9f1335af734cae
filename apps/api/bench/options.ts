import { parseArgs } from 'node:util';

const NAMES = ['dashboard', 'acknowledge', 'import'] as const;
export type BenchName = (typeof NAMES)[number];

export interface BenchOptions {
  /** Where the figures go as JSON. */
  readonly json: string | null;
  /** Schools with a whole past year in the database; the one that is pressed in comes on top. */
  readonly schools: number;
  /** Pairs of rounds that a figure is the median of. */
  readonly rounds: number;
  /** All of them unless named with `--only`. */
  readonly only: readonly BenchName[];
}

/** @throws an error that names the wrong switch */
export function readOptions(argv: readonly string[]): BenchOptions {
  const { values } = parseArgs({
    args: [...argv],
    options: {
      json: { type: 'string' },
      schools: { type: 'string', default: '1' },
      rounds: { type: 'string', default: '11' },
      only: { type: 'string', multiple: true, default: [...NAMES] },
    },
  });
  const schools = Number(values.schools);
  if (!Number.isInteger(schools) || schools < 1 || schools > 500)
    throw new Error('--schools takes a whole number from 1 to 500');
  const rounds = Number(values.rounds);
  if (!Number.isInteger(rounds) || rounds < 1 || rounds > 11)
    throw new Error('--rounds takes a whole number from 1 to 11');
  const only = values.only.map((name) => {
    const found = NAMES.find((each) => each === name);
    if (!found) throw new Error(`--only takes ${NAMES.join(', ')}`);
    return found;
  });
  return { json: values.json ?? null, schools, rounds, only };
}
