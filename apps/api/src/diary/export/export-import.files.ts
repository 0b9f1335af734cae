import type { FileRoute } from '../../platform/files.ts';
import { askForExport, uploadExport } from './upload-export.use-case.ts';

const MAX_BYTES = 20 * 1024 * 1024;

/** Takes an export of another diary; answers with the id under which its preview is asked for. */
export const exportFiles: readonly FileRoute[] = [
  {
    method: 'post',
    path: 'acknowledgement-export',
    maxUploadBytes: MAX_BYTES,
    admit: ({ useCases, actor }) => useCases.run(actor, askForExport, undefined),
    async answer({ useCases, actor }, { file, fileName }) {
      const content = await file!.whole();
      const importId = await useCases.run(actor, uploadExport, { name: fileName || '—', content });
      return {
        fileName: 'import.json',
        contentType: 'application/json',
        content: JSON.stringify({ importId }),
      };
    },
  },
];
