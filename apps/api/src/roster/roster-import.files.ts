import { z } from 'zod';
import type { FileAnswer, FileRoute } from '../platform/files.ts';
import { notFound, Refusal } from '../platform/refusal.ts';
import { ROSTER_TEMPLATES, templateCsv, templateWorkbook } from './files/roster-templates.ts';
import { askForImport } from './ask-for-import.use-case.ts';
import { UPLOAD_BYTES, uploadRoster } from './upload-roster.use-case.ts';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const target = z.uuid().nullable();

/** Tables to fill in, and the way in for what was filled in. */
export const rosterFiles: readonly FileRoute[] = [
  {
    method: 'post',
    path: 'roster-import',
    maxUploadBytes: UPLOAD_BYTES,
    admit: ({ useCases, actor }) => useCases.run(actor, askForImport, undefined),
    async answer({ useCases, actor }, { query, file, fileName }): Promise<FileAnswer> {
      const rosterImportId = target.safeParse(query.get('import'));
      if (!rosterImportId.success) throw notFound();
      if (fileName === '') throw new Refusal('INVALID', 'INVALID_FIELD', 'fileName');
      const upload = { name: fileName, file: file!, rosterImportId: rosterImportId.data };
      const id = await useCases.run(actor, uploadRoster, upload);
      return {
        fileName: 'import.json',
        contentType: 'application/json',
        content: JSON.stringify({ rosterImportId: id }),
      };
    },
  },
  {
    method: 'get',
    path: 'roster-templates.xlsx',
    async answer({ useCases, actor }) {
      await useCases.run(actor, askForImport, undefined);
      return { fileName: 'Таблицы для загрузки.xlsx', contentType: XLSX, content: await templateWorkbook() };
    },
  },
  ...ROSTER_TEMPLATES.map((template): FileRoute => ({
    method: 'get',
    path: `roster-template-${template.name}.csv`,
    async answer({ useCases, actor }) {
      await useCases.run(actor, askForImport, undefined);
      return {
        fileName: `${template.title}.csv`,
        contentType: 'text/csv; charset=utf-8',
        content: templateCsv(template),
      };
    },
  })),
];
