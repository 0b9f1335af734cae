import type { Action } from '@vedomo/domain/access/actions';
import type { Temporal } from 'temporal-polyfill';
import type { DataSource } from 'typeorm';
import type { Actor } from './actor.ts';
import type { Clock } from './clock.ts';
import { Collector, type CollectorCounts } from './collector.ts';
import { type DatabaseGroup, oneTripIn, type Tx } from './transaction.ts';

/**
 * One thing that many people do at the same time, written as one set. The statement itself checks, row by row, that
 * the object exists and is the actor's own; the actor travels in the row, and the transaction is bound to the school.
 */
export interface CollectedUseCase<Input, Row, Written, Output> {
  readonly action: Action;
  readonly row: (actor: Actor, input: Input, now: Temporal.Instant) => Row;
  /** Rows of one key are written one after the other. */
  readonly keyOf: (row: Row) => string;
  /** One statement, sent at once; the results in the order of the rows. */
  readonly write: (
    tx: Pick<Tx, 'now' | 'rows'>,
    schoolId: string,
    rows: readonly Row[],
  ) => Promise<readonly Written[]>;
  readonly answer: (written: Written) => Output;
}

export const collectedUseCase = <Input, Row, Written, Output>(
  definition: CollectedUseCase<Input, Row, Written, Output>,
) => definition;

const BATCH_SIZE = 128;
/** The next one gathers meanwhile: two would wait for the rows that both count in, class by class. */
const BATCHES_UNDER_WAY = 1;

type Rows = Collector<unknown, unknown>;

/** For each collected use case, school and group one collector. */
export class CollectedWrites {
  readonly #database: DataSource;
  readonly #clock: Clock;
  readonly #collectors = new Map<object, Map<string, Rows>>();

  constructor(database: DataSource, clock: Clock) {
    this.#database = database;
    this.#clock = clock;
  }

  /** @throws what the statement throws for this row alone */
  write<Row, Written>(
    useCase: Pick<CollectedUseCase<never, Row, Written, unknown>, 'keyOf' | 'write'>,
    group: DatabaseGroup,
    schoolId: string,
    row: Row,
  ): Promise<Written> {
    const collectors = this.#collectors.get(useCase) ?? new Map<string, Rows>();
    this.#collectors.set(useCase, collectors);
    const key = `${group} ${schoolId}`;
    const found = collectors.get(key) as Collector<Row, Written> | undefined;
    const collector = found ?? this.#collector(useCase, group, schoolId);
    if (!found) collectors.set(key, collector as unknown as Rows);
    return collector.add(row);
  }

  /** What has been written since the start. */
  counts(): CollectorCounts {
    const total = { calls: 0, items: 0, fallbacks: 0 };
    for (const each of [...this.#collectors.values()].flatMap((schools) => [...schools.values()])) {
      const { calls, items, fallbacks } = each.counts();
      total.calls += calls;
      total.items += items;
      total.fallbacks += fallbacks;
    }
    return total;
  }

  #collector<Row, Written>(
    { keyOf, write }: Pick<CollectedUseCase<never, Row, Written, unknown>, 'keyOf' | 'write'>,
    group: DatabaseGroup,
    schoolId: string,
  ): Collector<Row, Written> {
    const inOneTrip = oneTripIn(this.#database, { group, schoolId });
    return new Collector({
      handle: (rows) =>
        againWhenCrossed(() => inOneTrip(this.#clock.now(), (tx) => write(tx, schoolId, rows))),
      keyOf,
      batches: BATCHES_UNDER_WAY,
      size: BATCH_SIZE,
    });
  }
}

/** Serialization failures and deadlocks: nothing was written, and the same will do next time. */
const CROSSED: ReadonlySet<unknown> = new Set(['40001', '40P01']);
const TIMES = 3;

async function againWhenCrossed<T>(work: () => Promise<T>): Promise<T> {
  for (let time = 1; ; time++) {
    try {
      return await work();
    } catch (error) {
      if (time === TIMES || !CROSSED.has((error as { code?: unknown }).code)) throw error;
    }
  }
}
