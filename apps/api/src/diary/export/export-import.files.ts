import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FileRoute } from '../../platform/files.ts';
import type { ReceivedFile } from '../../platform/received-file.ts';
import { EXPORT_LIMITS, readTableInChild, type TableReading } from '../../roster/public.ts';
import { askForExport, uploadExport } from './upload-export.use-case.ts';

/** Takes an export of another diary; answers with the id under which its preview is asked for. */
export const exportFiles: readonly FileRoute[] = [
  {
    method: 'post',
    path: 'acknowledgement-export',
    maxUploadBytes: EXPORT_LIMITS.fileBytes,
    admit: ({ useCases, actor }) => useCases.run(actor, askForExport, undefined),
    async answer({ useCases, actor }, { file, fileName }) {
      const name = fileName || '—';
      const reading = await readReceived(name, file!);
      const importId = await useCases.run(actor, uploadExport, { name, sha256: file!.sha256, reading });
      return {
        fileName: 'import.json',
        contentType: 'application/json',
        content: JSON.stringify({ importId }),
      };
    },
  },
];

const PIECE_BYTES = 1024 * 1024;

/** The child finds the file in a folder of its own, which is removed whatever happens. */
async function readReceived(name: string, file: ReceivedFile): Promise<TableReading> {
  const folder = await mkdtemp(join(tmpdir(), 'vedomo-export-'));
  try {
    const path = join(folder, 'file');
    await writeFile(path, file.pieces(PIECE_BYTES), { mode: 0o600 });
    return await readTableInChild({ name, path });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
