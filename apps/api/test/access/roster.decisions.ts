import { type Decision, table } from './decision.ts';
import type { Objects } from './personas.ts';

const TEMPLATES = [
  'roster-templates.xlsx',
  ...['classes', 'students', 'guardians', 'class-teachers'].map((name) => `roster-template-${name}.csv`),
];

const importOf = ({ rosterImportId }: Objects) => ({ id: rosterImportId });

/** Classes, people and their import. */
export const ROSTER_DECISIONS: readonly Decision[] = [
  //                                                 A D P C T t G g S M m 1 2 w n
  table('roster', /*                     */ 'SCHOOL', ' s s s s - - - - - - - - - - -', () => ({})),
  table('rosterCard', /*                 */ 'CLASS', '  s s s s - - - - - - - - - - -', (of) => ({
    classId: of.classId,
  })),
  table('rosterPeople', /*               */ 'SCHOOL', ' s s s s - - - - - - - - - - -', () => ({
    text: 'ина',
  })),

  table('rosterImports', /*              */ 'SCHOOL', ' s - s - - - - - - - - - - - -', () => ({})),
  table('rosterTableFields', /*          */ 'SCHOOL', ' s - s - - - - - - - - - - - -', () => ({})),
  table('rosterImport', /*               */ 'OBJECT', ' s - s - - - - - - - - - - - -', importOf),
  table('rosterImportRows', /*           */ 'OBJECT', ' s - s - - - - - - - - - - - -', (of) => ({
    input: { ...importOf(of), kind: 'students', change: 'created' },
  })),
  table('POST roster-import', /* a new */ 'SCHOOL', ' s - s - - - - - - - - - - - -', () => ({})),
  table('POST roster-import', /*         */ 'OBJECT', ' s - s - - - - - - - - - - - -', (of) => ({
    import: of.rosterImportId,
  })),
  table('correctRosterMapping', /*       */ 'OBJECT', ' s - s - - - - - - - - - - - -', (of) => ({
    ...importOf(of),
    tables: [],
  })),
  table('confirmRosterImport', /*        */ 'OBJECT', ' s - s - - - - - - - - - - - -', importOf),
  table('discardRosterImport', /*        */ 'OBJECT', ' s - s - - - - - - - - - - - -', importOf),
  ...TEMPLATES.map((file) =>
    table(`GET ${file}`, /*              */ 'SCHOOL', ' s - s - - - - - - - - - - - -', () => ({})),
  ),
];
