import { Refusal } from '../platform/refusal.ts';
import { useCase } from '../platform/use-case.ts';
import { mustExist } from './must-exist.ts';
import { discardImport } from './roster-import.store.ts';

/**
 * Throws an uploaded file away.
 * @throws Refusal CONFLICT/IMPORT_NOT_OPEN once it has been confirmed or thrown away
 */
export const discardRosterImport = useCase<{ id: string }, boolean>({
  action: 'roster.import',
  target: () => ({}),
  async run(tx, { schoolId }, { id }) {
    await mustExist(tx, schoolId, id);
    if (!(await discardImport(tx, schoolId, id))) throw new Refusal('CONFLICT', 'IMPORT_NOT_OPEN');
    return true;
  },
});
