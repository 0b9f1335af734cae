import { type Decision, table } from './decision.ts';
import { THIS_WEEK } from './school-objects.ts';

/** The dashboard and its files. */
export const COMPLIANCE_DECISIONS: readonly Decision[] = [
  //                                                 A D P C T t G g S M m 1 2 w n
  table('complianceYear', /* the present */ 'SCHOOL', ' s s s - - - - - - - - - - - -', () => ({})),
  table('complianceYear', /*             */ 'OBJECT', ' s s s - - - - - - - - - - - -', (of) => ({
    academicYearId: of.academicYearId,
  })),
  table('complianceStudents', /*         */ 'OBJECT', ' s s s - - - - - - - - - - - -', (of) => ({
    input: { classIds: [of.classId], week: THIS_WEEK, group: 'ALL' },
  })),
  table('GET compliance.csv', /*         */ 'OBJECT', ' s s s - - - - - - - - - - - -', (of) => ({
    year: of.academicYearId,
  })),
  table('GET compliance.xlsx', /*        */ 'OBJECT', ' s s s - - - - - - - - - - - -', (of) => ({
    year: of.academicYearId,
  })),
];
