import type { JobTask } from '../../platform/jobs.ts';
import { inTransaction } from '../../platform/transaction.ts';
import { closeDueWeeks } from './close-weeks.store.ts';

const ALL_SCHOOLS = { name: 'close-weeks.schools', text: 'select school_id as "schoolId" from school' };

/** Every five minutes, each school in a transaction of its own: what fails in one does not hold up the others. */
export const closeWeeksTask: JobTask = {
  name: 'close-weeks',
  cron: '*/5 * * * *',
  async run({ database, clock, log }) {
    const now = clock.now();
    const schools = await inTransaction(database, { group: 'vedomo_worker', schoolId: null }, now, (tx) =>
      tx.rows<{ schoolId: string }>(ALL_SCHOOLS, []),
    );
    const failures: unknown[] = [];
    for (const { schoolId } of schools)
      try {
        const closed = await inTransaction(database, { group: 'vedomo_worker', schoolId }, now, (tx) =>
          closeDueWeeks(tx, schoolId),
        );
        if (closed > 0) log.info({ schoolId, closed }, 'class weeks closed');
      } catch (error) {
        failures.push(error);
      }
    if (failures.length > 0) throw new AggregateError(failures, 'weeks of some schools were not closed');
  },
};
