import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import { describeImportProblem } from '@vedomo/domain/roster/describe-import-problem';
import type { ImportProblem } from '@vedomo/domain/roster/import-problem';
import { schoolCodeOf } from '@vedomo/domain/roster/match-schools';
import { UsageError, type Command, type CommandContext } from '../platform/command.ts';
import { inTransaction } from '../platform/transaction.ts';
import { readOneRoster } from './files/read-one-roster.ts';
import { printImport } from './import-report.ts';
import { importSchools, type SchoolsImport } from './import-schools.ts';

/** Bytes of an archive that is read whole: one read instead of many small ones. Larger ones stay on the disk. */
const READ_AT_ONCE = 32 * 1024 * 1024;

/** Rolls the transaction back and carries out what was found. */
class Undone extends Error {
  readonly found: SchoolsImport;

  constructor(found: SchoolsImport) {
    super('undone');
    this.found = found;
  }
}

/** Imports the classes and people of a OneRoster archive: all of it or, with any error, nothing. */
export const importOneRosterCommand: Command = {
  name: 'import-oneroster',
  usage:
    'import-oneroster FILE.zip [--school CODE] [--time-zone ZONE] [--dry-run] [--json]   import a OneRoster archive; exit 1 when it has errors',
  async run(args, context) {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        school: { type: 'string' },
        'time-zone': { type: 'string' },
        'dry-run': { type: 'boolean' },
        json: { type: 'boolean' },
      },
    });
    const [path, ...others] = positionals;
    if (path === undefined || others.length > 0) throw new UsageError('import-oneroster needs one file');
    const code = values.school ?? null;
    if (code !== null && schoolCodeOf(code) !== code)
      throw new UsageError(`"${code}" is no school code: small Latin letters, digits and hyphens`);
    const timeZone = zoneOf(values['time-zone']);
    const found = await stat(path).catch(() => null);
    if (!found?.isFile()) throw new UsageError(`there is no file ${path}`);
    const content = found.size <= READ_AT_ONCE ? await readFile(path) : path;

    const file = basename(path);
    const dryRun = values['dry-run'] === true;
    const result = await importFile(context, { content, file, code, timeZone, dryRun });
    const report = { file, dryRun, ...result };
    if (values.json) context.print(JSON.stringify({ ...report, problems: result.problems.map(inWords) }));
    else printImport(report, context.print);
    return result.hasErrors ? 1 : 0;
  },
};

const inWords = (problem: ImportProblem) => ({ ...problem, message: describeImportProblem(problem, 'en') });

async function importFile(
  { database, clock }: CommandContext,
  {
    content,
    file,
    code,
    timeZone,
    dryRun,
  }: { content: Buffer | string; file: string; code: string | null; timeZone: string; dryRun: boolean },
): Promise<SchoolsImport> {
  const { snapshot, problems: unread } = await readOneRoster(content, file);
  const isWrong = ({ severity }: ImportProblem) => severity === 'ERROR';
  if (snapshot === null || unread.some(isWrong)) return { schools: [], problems: unread, hasErrors: true };
  const together = (found: SchoolsImport) => ({ ...found, problems: [...unread, ...found.problems] });
  try {
    return await inTransaction(
      database,
      { group: 'vedomo_identity', schoolId: null },
      clock.now(),
      async (tx) => {
        const found = together(await importSchools(tx, { snapshot, code, timeZone }));
        if (dryRun || found.hasErrors) throw new Undone(found);
        return found;
      },
    );
  } catch (error) {
    if (error instanceof Undone) return error.found;
    throw error;
  }
}

/** Of schools that are made; the machine's unless the person says otherwise. */
function zoneOf(given: string | undefined): string {
  const zone = given ?? new Intl.DateTimeFormat().resolvedOptions().timeZone;
  try {
    return new Intl.DateTimeFormat('en', { timeZone: zone }).resolvedOptions().timeZone;
  } catch {
    throw new UsageError(`there is no time zone ${zone}`);
  }
}
