import pg from 'pg';

/**
 * Connections of the job queue. Those it opens itself it lets go without a listener and without waiting for their end:
 * a database that stops just then would end the process with it.
 * @param onError of a connection that was lost
 */
export function openQueuePool(ownerUrl: string, max: number, onError: (error: Error) => void): pg.Pool {
  const pool = new pg.Pool({ connectionString: ownerUrl, max });
  pool.on('error', onError);
  pool.on('connect', (client) => void client.on('error', onError));
  return pool;
}
