import { currentMembership } from '../lib/membership.ts';
import { refusalIn, type RefusalReason } from '../lib/refusal.ts';

export type Sent = { readonly importId: string } | { readonly refusal: RefusalReason };

/** Sends files one after the other into one import, a new one unless an open one is named. */
export async function sendRoster(files: readonly File[], openImportId: string | null = null): Promise<Sent> {
  let importId = openImportId;
  for (const file of files) {
    const response = await fetch(`/files/roster-import${importId ? `?import=${importId}` : ''}`, {
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
      rosterImportId?: string;
      errors?: { extensions?: Record<string, unknown> }[];
    };
    if (!answer.rosterImportId) return { refusal: refusalIn(answer.errors?.[0]?.extensions ?? {}) };
    importId = answer.rosterImportId;
  }
  return importId ? { importId } : { refusal: { reason: 'INTERNAL' } };
}
