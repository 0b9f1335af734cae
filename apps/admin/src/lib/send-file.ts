import { currentMembership } from './membership.ts';
import { refusalIn, type RefusalReason } from './refusal.ts';

export type SentFile = { readonly id: string } | { readonly refusal: RefusalReason };

/**
 * Sends one file as its bytes.
 * @param idField of the answer: the id of what the server has made of the file
 */
export async function sendFile(path: string, file: File, idField: string): Promise<SentFile> {
  const response = await fetch(path, {
    method: 'POST',
    headers: {
      'content-type': 'application/octet-stream',
      'x-file-name': encodeURIComponent(file.name),
      'x-vedomo-membership': currentMembership() ?? '',
    },
    body: file,
  }).catch(() => null);
  if (!response) return { refusal: { reason: 'NETWORK' } };
  const answer = (await response.json().catch(() => ({}))) as {
    errors?: { extensions?: Record<string, unknown> }[];
  } & Record<string, unknown>;
  const id = answer[idField];
  return typeof id === 'string' ? { id } : { refusal: refusalIn(answer.errors?.[0]?.extensions ?? {}) };
}
