import { describeImportProblem } from '@vedomo/domain/roster/describe-import-problem';
import type { RosterKind } from '@vedomo/domain/roster/import-plan';
import type { SchoolsImport } from './import-schools.ts';

const KIND_WORDS: Readonly<Record<RosterKind, string>> = {
  academicYears: 'academic years',
  gradingPeriods: 'grading periods',
  classes: 'classes',
  students: 'students',
  guardians: 'guardians',
  staff: 'staff',
  enrolments: 'enrolments',
  classTeachers: 'class teachers',
  guardianships: 'guardianships',
  contacts: 'contacts',
};

/** What an import did, or would do, as lines for a terminal. */
export function printImport(
  {
    file,
    dryRun,
    schools,
    problems,
    hasErrors,
  }: SchoolsImport & { readonly file: string; readonly dryRun: boolean },
  print: (line: string) => void,
): void {
  for (const { code, title, timeZone, made, counts } of schools) {
    print(`${code} (${title}), ${timeZone}${made ? ', a new school' : ''}`);
    for (const [kind, words] of Object.entries(KIND_WORDS) as [RosterKind, string][]) {
      const { created, changed, ended, unchanged } = counts[kind];
      print(
        `  ${words.padEnd(16)} created ${created}, changed ${changed}, ended ${ended}, unchanged ${unchanged}`,
      );
    }
  }
  for (const problem of problems)
    print(`${problem.severity === 'ERROR' ? 'error' : 'warning'}: ${describeImportProblem(problem, 'en')}`);
  if (hasErrors) print(`${file}: nothing was imported`);
  else if (dryRun) print(`${file}: a dry run, nothing was written`);
  else print(`${file}: imported`);
}
