import { Temporal } from 'temporal-polyfill';
import { z } from 'zod';
import { civilDate } from '../platform/civil-date.ts';
import type { FileAnswer, FileRequest, FileRoute } from '../platform/files.ts';
import { Refusal } from '../platform/refusal.ts';
import type { RequestContext } from '../platform/request-context.ts';
import { complianceCsv } from './compliance-csv.ts';
import { complianceTable, type ComplianceTable } from './compliance-table.ts';
import type { TableLanguage } from './compliance-table.labels.ts';
import { complianceWorkbook } from './compliance-workbook.ts';
import { type ComplianceExport, exportCompliance } from './export-compliance.use-case.ts';

const list = (item: z.ZodString | z.ZodUUID) =>
  z.preprocess((text) => (typeof text === 'string' ? text.split(',') : text), z.array(item).max(500));

const question = z.object({
  year: z.uuid().optional(),
  grades: list(z.string().max(20)).optional(),
  classes: list(z.uuid()).optional(),
  from: z.iso.date().optional(),
  to: z.iso.date().optional(),
  lang: z.enum(['ru', 'en']).default('ru'),
});

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** What the dashboard's filter shows, to keep: the same filter by the same names in the address. */
export const complianceFiles: readonly FileRoute[] = [
  {
    method: 'get',
    path: 'compliance.csv',
    answer: (context, request) =>
      file(context, request, 'csv', 'text/csv; charset=utf-8', (table) => complianceCsv(table)),
  },
  {
    method: 'get',
    path: 'compliance.xlsx',
    answer: (context, request) => file(context, request, 'xlsx', XLSX, complianceWorkbook),
  },
];

const FILE_NAME: Readonly<Record<TableLanguage, string>> = { ru: 'Ознакомление', en: 'Acknowledgement' };

const dateOf = ({ asOf, timeZone }: ComplianceExport) =>
  civilDate(Temporal.Instant.from(asOf), timeZone).toString();

async function file(
  { useCases, actor, session }: RequestContext,
  { query }: FileRequest,
  extension: string,
  contentType: string,
  write: (table: ComplianceTable, language: TableLanguage) => string | Promise<Buffer>,
): Promise<FileAnswer> {
  const asked = question.safeParse(Object.fromEntries(query));
  if (!asked.success)
    throw new Refusal('INVALID', 'INVALID_FIELD', asked.error.issues[0]?.path[0]?.toString());
  const { year, grades, classes, from, to, lang } = asked.data;
  const exported = await useCases.run(actor, exportCompliance, {
    academicYearId: year ?? null,
    filter: { grades: grades ?? null, classIds: classes ?? null, from: from ?? null, to: to ?? null },
  });
  const school = session?.memberships.find(({ membershipId }) => membershipId === actor?.membershipId);
  const table = complianceTable(exported, school?.schoolTitle ?? '', lang);
  return {
    fileName: `${FILE_NAME[lang]} ${dateOf(exported)}.${extension}`,
    contentType,
    content: await write(table, lang),
  };
}
