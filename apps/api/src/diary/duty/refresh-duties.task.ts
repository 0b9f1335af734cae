import { z } from 'zod';
import type { JobTask } from '../../platform/jobs.ts';
import { inTransaction } from '../../platform/transaction.ts';
import { refreshDuties } from './refresh-duties.store.ts';

const shape = z.object({ schoolId: z.uuid(), studentIds: z.array(z.uuid()) });

/** For facts changed by whoever may not write duties, such as a guardian who joins: the duties follow soon after. */
export const refreshDutiesTask: JobTask = {
  name: 'refresh-duties',
  async run({ database, clock }, payload) {
    const { schoolId, studentIds } = shape.parse(payload);
    const scope = { group: 'vedomo_worker', schoolId } as const;
    await inTransaction(database, scope, clock.now(), (tx) => refreshDuties(tx, schoolId, { studentIds }));
  },
};
