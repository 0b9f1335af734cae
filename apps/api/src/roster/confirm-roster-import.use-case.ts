import { Refusal } from '../platform/refusal.ts';
import { useCase } from '../platform/use-case.ts';
import { confirmImport, enqueueRosterJob } from './roster-import.store.ts';
import { mustExist } from './must-exist.ts';

/**
 * Has the import done that its preview shows.
 * @throws Refusal CONFLICT/IMPORT_NOT_READY when it is not in preview, so also when somebody was faster
 */
export const confirmRosterImport = useCase<{ id: string }, boolean>({
  action: 'roster.import',
  target: () => ({}),
  async run(tx, { schoolId }, { id }) {
    await mustExist(tx, schoolId, id);
    if (!(await confirmImport(tx, schoolId, id))) throw new Refusal('CONFLICT', 'IMPORT_NOT_READY');
    await enqueueRosterJob(tx, 'apply-roster', { schoolId, rosterImportId: id });
    return true;
  },
});
