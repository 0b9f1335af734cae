import { currentMembership } from '../lib/membership.ts';
import { refusalIn, type RefusalReason } from '../lib/refusal.ts';

/** Sends an export of another diary to the server: the id of its import, or why it was not taken. */
export async function sendExport(
  file: File,
): Promise<{ readonly importId: string } | { readonly refusal: RefusalReason }> {
  const response = await fetch('/files/acknowledgement-export', {
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
    importId?: string;
    errors?: { extensions?: Record<string, unknown> }[];
  };
  return answer.importId
    ? { importId: answer.importId }
    : { refusal: refusalIn(answer.errors?.[0]?.extensions ?? {}) };
}
