import type { JobTask } from '../platform/jobs.ts';
import { inTransaction } from '../platform/transaction.ts';
import { deleteExpiredSessions } from './session.store.ts';

/** Every hour: nobody enters by an expired session, and nothing need tell any more on what device it was. */
export const deleteExpiredSessionsTask: JobTask = {
  name: 'delete-expired-sessions',
  cron: '17 * * * *',
  run: ({ database, clock }) =>
    inTransaction(database, { group: 'vedomo_identity', schoolId: null }, clock.now(), deleteExpiredSessions),
};
