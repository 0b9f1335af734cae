import { postToFiles } from './post-to-files.ts';
import { refusalIn, type RefusalReason } from './refusal.ts';

export type SentFile = { readonly id: string } | { readonly refusal: RefusalReason };

/**
 * Sends one file as its bytes.
 * @param path under /files/
 * @param idField of the answer: the id of what the server has made of the file
 */
export async function sendFile(path: string, file: File, idField: string): Promise<SentFile> {
  const posted = await postToFiles(
    path,
    file,
    { 'content-type': 'application/octet-stream', 'x-file-name': encodeURIComponent(file.name) },
    (response) => response.json() as Promise<Record<string, unknown>>,
  );
  if ('refusal' in posted) return posted;
  const id = posted.answer[idField];
  return typeof id === 'string' ? { id } : { refusal: refusalIn({}) };
}
