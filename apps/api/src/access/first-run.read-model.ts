import type { Tx } from '../platform/transaction.ts';

const ANY_SCHOOL = { name: 'first-run.any-school', text: 'select 1 from school limit 1' };

/** Whether the installation has a school; until then the first-run page is all there is. */
export const anySchool = async (tx: Tx): Promise<boolean> => (await tx.rows(ANY_SCHOOL, [])).length > 0;
