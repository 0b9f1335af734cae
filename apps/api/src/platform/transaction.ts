import type { Socket } from 'node:net';
import type { PoolClient, QueryResult } from 'pg';
import type { Temporal } from 'temporal-polyfill';
import type { DataSource, EntityManager, ObjectLiteral } from 'typeorm';
import { encodeCommands, OneTripQuery } from './one-trip-query.ts';

/** The group of actors a transaction acts as in the database; migration 0001 has their grants. */
export type DatabaseGroup =
  'vedomo_identity' | 'vedomo_staff' | 'vedomo_family' | 'vedomo_worker' | 'vedomo_import';

/** What a store or read model needs, and the only thing it accepts. */
export interface Tx {
  /** TypeORM inside this transaction. `save` is not used: it would open a transaction of its own. */
  readonly manager: EntityManager;
  /** The time of the whole transaction. */
  readonly now: Temporal.Instant;
  /** Runs one statement under a name, so that PostgreSQL parses and plans it once per connection. */
  rows<Row extends ObjectLiteral>(statement: Statement, values: readonly unknown[]): Promise<Row[]>;
}

export interface Statement {
  /** Unique in the process: the file and the thing, such as `diary-week.lessons`. */
  readonly name: string;
  readonly text: string;
}

/** Whose transaction it is: bound to a school, or to none for what is shared (signing in). */
export interface Scope {
  readonly group: DatabaseGroup;
  readonly schoolId: string | null;
  readonly actorId?: string | null;
}

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

function quoteUuid(id: string): string {
  if (!UUID.test(id)) throw new TypeError('not a UUID');
  return `'${id}'`;
}

/** SET LOCAL, not set_config: only that reaches the workers of a cluster. */
function settings({ group, schoolId, actorId }: Scope): string[] {
  return [
    `set local role ${group}`,
    ...(schoolId ? [`set local vedomo.school = ${quoteUuid(schoolId)}`] : []),
    ...(actorId ? [`set local vedomo.actor = ${quoteUuid(actorId)}`] : []),
  ];
}

const beginning = (scope: Scope): string => ['begin', ...settings(scope)].join('; ');

/**
 * Goes on as another group or in another school: for commands that do one thing to several schools or to none.
 * Nothing that a person asked for over the network ever leaves the school it began in.
 */
export async function goOnAs(tx: Tx, scope: Scope & { readonly schoolId: string }): Promise<void> {
  await tx.manager.query(settings(scope).join('; '));
}

/**
 * Runs `work` in one transaction that is fenced to a school by row-level security.
 * Commits when it resolves; rolls back and rethrows when it fails.
 */
export async function inTransaction<T>(
  database: DataSource,
  scope: Scope,
  now: Temporal.Instant,
  work: (tx: Tx) => Promise<T>,
): Promise<T> {
  const runner = database.createQueryRunner();
  try {
    const client = (await runner.connect()) as PoolClient;
    // Not awaited: it travels with the first statement, and the connection keeps the order. When it fails, what
    // follows runs as the role that may see nothing.
    inOnePacket(client);
    const begun = client.query(beginning(scope));
    begun.catch(() => undefined);
    let ended = false;
    const rows: Tx['rows'] = async (statement, values) => {
      // Afterwards the connection may be in another school.
      if (ended) throw new Error(`${statement.name} came after the end`);
      return (await rowsOf(client, statement, values)) as never;
    };
    try {
      const result = await work({ manager: runner.manager, now, rows });
      ended = true;
      await begun;
      mustBeCommitted(await client.query('commit'));
      return result;
    } catch (error) {
      ended = true;
      await client.query('rollback').catch(() => undefined);
      await begun;
      throw error;
    }
  } finally {
    await runner.release();
  }
}

/** Runs one statement in a transaction of its own. */
export type OneTrip = <T>(
  now: Temporal.Instant,
  work: (tx: Pick<Tx, 'now' | 'rows'>) => Promise<T>,
) => Promise<T>;

/**
 * As `inTransaction`, for work that is one statement, sent at once: the beginning, the statement and the commit make
 * one round trip with one answer.
 * @param scope of all the trips; what they begin with is encoded once
 */
export function oneTripIn(database: DataSource, scope: Scope): OneTrip {
  // Planned once per connection: planning these anew for every length of an array costs more than they do.
  const before = encodeCommands([
    'begin',
    ...settings(scope),
    'set local plan_cache_mode = force_generic_plan',
  ]);
  return async (now, work) => {
    const runner = database.createQueryRunner();
    try {
      const client = (await runner.connect()) as PoolClient;
      let sent = false;
      const rows: Tx['rows'] = async (statement, values) => {
        if (sent) throw new Error(`${statement.name} came after the end`);
        sent = true;
        return (await sendAlone(client, before, statement, values)) as never;
      };
      try {
        return await work({ now, rows });
      } catch (error) {
        await client.query('rollback').catch(() => undefined);
        throw error;
      }
    } finally {
      await runner.release();
    }
  };
}

function sendAlone(
  client: PoolClient,
  before: Buffer,
  statement: Statement,
  values: readonly unknown[],
): Promise<ObjectLiteral[]> {
  return new Promise((resolve, reject) => {
    const done = (error: Error | null, results: QueryResult<ObjectLiteral>[]) => {
      if (error) reject(error);
      else resolve(results.at(-2)!.rows);
    };
    client.query(new OneTripQuery(before, statement, values, done));
  });
}

async function rowsOf(
  client: PoolClient,
  { name, text }: Statement,
  values: readonly unknown[],
): Promise<ObjectLiteral[]> {
  inOnePacket(client);
  return (await client.query<ObjectLiteral>({ name, text, values: [...values] })).rows;
}

/** Statements sent in the same turn of the event loop leave together: a packet costs more than what is in it. */
function inOnePacket(client: PoolClient): void {
  const { stream } = (client as unknown as { connection: { stream: Socket } }).connection;
  stream.cork();
  process.nextTick(() => stream.uncork());
}

/** PostgreSQL answers the commit of a failed transaction with ROLLBACK, and not with an error. */
function mustBeCommitted({ command }: QueryResult): void {
  if (command !== 'COMMIT') throw new Error(`the transaction ended with ${command}`);
}
