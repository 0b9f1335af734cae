import { parseArgs } from 'node:util';
import type { Recount, RecountDifference } from '@vedomo/domain/compliance/recount';
import { UsageError, type Command } from '../../platform/command.ts';
import { inTransaction, type Tx } from '../../platform/transaction.ts';
import { recountSchool } from './recount.read-model.ts';

const SCHOOLS = {
  name: 'recount.schools',
  text: `
    select school_id as "schoolId", code, title from school
    where $1::text is null or code = $1 order by code`,
};
const CLASS_TITLES = {
  name: 'recount.class-titles',
  text: 'select class_id as "classId", title from school_class where school_id = $1',
};

interface CountedSchool extends Recount {
  readonly school: string;
  readonly classTitles: ReadonlyMap<string, string>;
}

/** Compares duties and counters with the facts they are made from, by the rule that made them. */
export const recountCommand: Command = {
  name: 'recount',
  usage:
    'recount --check [--school CODE] [--json]   compare counters and duties with the facts; exit 1 when they differ',
  async run(args, { database, clock, print }) {
    const { values } = parseArgs({
      args: [...args],
      options: { check: { type: 'boolean' }, school: { type: 'string' }, json: { type: 'boolean' } },
    });
    if (!values.check) throw new UsageError('recount needs --check');
    const now = clock.now();
    const inSchool = <T>(schoolId: string | null, work: (tx: Tx) => Promise<T>) =>
      inTransaction(database, { group: 'vedomo_worker', schoolId }, now, work);
    const schools = await inSchool(null, (tx) =>
      tx.rows<{ schoolId: string; code: string }>(SCHOOLS, [values.school ?? null]),
    );
    if (values.school && schools.length === 0) throw new UsageError(`there is no school ${values.school}`);
    const counted: CountedSchool[] = [];
    for (const { schoolId, code } of schools)
      counted.push(
        await inSchool(schoolId, async (tx) => {
          const found = await recountSchool(tx, schoolId);
          const titles = await tx.rows<{ classId: string; title: string }>(CLASS_TITLES, [schoolId]);
          return {
            ...found,
            school: code,
            classTitles: new Map(titles.map(({ classId, title }) => [classId, title])),
          };
        }),
      );
    if (values.json)
      print(JSON.stringify({ schools: counted.map(({ classTitles: _titles, ...school }) => school) }));
    else for (const school of counted) report(school, print);
    return counted.some(({ differences }) => differences.length > 0) ? 1 : 0;
  },
};

function report(
  { school, classWeeks, duties, differences, overtaken, classTitles }: CountedSchool,
  print: (line: string) => void,
) {
  print(`${school}: ${classWeeks} class weeks, ${duties} duties, ${differences.length} differences`);
  for (const difference of differences)
    print(
      `  ${classTitles.get(difference.classId) ?? difference.classId}, ${difference.week}: ${describe(difference)}`,
    );
  if (overtaken.length > 0)
    print(
      `  ${overtaken.length} duties of closed weeks would be otherwise by facts entered later; a correction may change them`,
    );
}

function describe(difference: RecountDifference): string {
  const { kind, kept, counted } = difference;
  if (kind === 'COUNTERS') {
    const line = (counts: typeof kept) =>
      Object.entries(counts)
        .map(([name, count]) => `${name} ${count}`)
        .join(', ');
    return `counters are ${line(kept)}; counted ${line(counted)}`;
  }
  const what = kind === 'WEEK' ? 'the week' : `${kind.toLowerCase()} of student ${difference.studentId}`;
  return `${what} is ${kept ?? 'none'}; counted ${counted ?? 'none'}`;
}
