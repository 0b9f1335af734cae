import type { BenchDatabase } from './bench-database.ts';
import { type Cpu, type Figure, median } from './figure.ts';
import type { Load } from './load.process.ts';
import type { Contender, Servers } from './servers.ts';

/** One side's part of a round. */
export interface Run {
  readonly perSecond: number;
  /** CPU milliseconds per request; null where the system does not tell. */
  readonly cpu: Cpu | null;
}

/** One pair of runs, one directly after the other. */
export interface Round {
  readonly requests: number;
  readonly ours: Run;
  readonly reference: Run;
}

export interface Loads {
  /** Sent to ours before, not measured: what a person has asked before this. */
  readonly before?: Omit<Load, 'port'>;
  readonly ours: Omit<Load, 'port'>;
  readonly reference: Omit<Load, 'port'>;
}

/** Sends the same amount to both; `oursFirst` alternates from round to round. */
export async function contest(
  database: BenchDatabase,
  servers: Servers,
  loads: Loads,
  oursFirst: boolean,
): Promise<Round> {
  const run = async (contender: Contender, load: Omit<Load, 'port'>): Promise<Run> => {
    const used = async (): Promise<Cpu | null> => {
      const ofDatabase = database.cpu();
      return ofDatabase === null ? null : { database: ofDatabase, server: await contender.child.cpu() };
    };
    const before = await used();
    const { perSecond } = await servers.send(contender, load);
    const after = await used();
    const perRequest = (part: keyof Cpu) => (after![part] - before![part]) / load.requests;
    return {
      perSecond,
      cpu: before && after && { server: perRequest('server'), database: perRequest('database') },
    };
  };
  const runOurs = async () => {
    if (loads.before) await servers.send(servers.api, loads.before);
    return run(servers.api, loads.ours);
  };
  const runReference = () => run(servers.reference, loads.reference);
  const first = await (oursFirst ? runOurs() : runReference());
  const second = await (oursFirst ? runReference() : runOurs());
  const [ours, reference] = oursFirst ? [first, second] : [second, first];
  return { requests: loads.ours.requests, ours, reference };
}

/** The medians of the rounds. */
export function figureOf(
  rounds: readonly Round[],
  about: Pick<Figure, 'name' | 'title' | 'unit' | 'goal' | 'proofs'>,
): Figure {
  const cpu = (side: 'ours' | 'reference', part: keyof Cpu) =>
    median(rounds.flatMap((round) => round[side].cpu?.[part] ?? []));
  const cpuOf = (side: 'ours' | 'reference'): Cpu => ({
    server: cpu(side, 'server'),
    database: cpu(side, 'database'),
  });
  return {
    ...about,
    value: median(rounds.map(({ ours }) => ours.perSecond)),
    reference: median(rounds.map(({ reference }) => reference.perSecond)),
    ratios: rounds.map(({ ours, reference }) => ours.perSecond / reference.perSecond),
    cpu: rounds[0]?.ours.cpu ? { ours: cpuOf('ours'), reference: cpuOf('reference') } : null,
  };
}
