import pg from 'pg';
import { DataSource, type EntitySchema, type MixedList } from 'typeorm';

// A civil date stays the string it is: a JavaScript Date would move it through a time zone.
pg.types.setTypeParser(pg.types.builtins.DATE, (value) => value);

type Entities = MixedList<string | (new () => object) | EntitySchema>;

/** Opens the pool that the API works with, as the role that owns no table. */
export async function openDatabase(apiUrl: string, entities: Entities, poolSize = 10): Promise<DataSource> {
  const database = new DataSource({
    type: 'postgres',
    url: apiUrl,
    entities,
    poolSize,
    synchronize: false,
    migrationsRun: false,
    logging: false,
    applicationName: 'vedomo',
    poolErrorHandler: () => undefined,
    // Statements leave at once instead of waiting for the answer to the one before; they stay in order.
    // Who waits for a connection for so long gets an error: no request hangs for ever.
    extra: { pipeline: true, connectionTimeoutMillis: 30_000 },
  });
  return database.initialize();
}
