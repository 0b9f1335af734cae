import type { Tx } from '../platform/transaction.ts';

export interface SchoolOfCode {
  readonly schoolId: string;
  readonly title: string;
  readonly code: string;
  readonly timeZone: string;
}

const SCHOOL_BY_CODE = {
  name: 'school-by-code.find',
  text: `
    select school_id as "schoolId", title, code, time_zone as "timeZone" from school
    where code = $1 or ($1 = '' and (select count(*) from school) = 1)`,
};

/**
 * The school of an address such as /join/school12; null when there is none. Without a code it is the only school of
 * the installation.
 */
export const findSchoolByCode = async (tx: Tx, code: string): Promise<SchoolOfCode | null> =>
  (await tx.rows<SchoolOfCode>(SCHOOL_BY_CODE, [code.trim().toLowerCase()]))[0] ?? null;
