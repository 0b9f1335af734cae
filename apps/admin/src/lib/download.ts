import { currentMembership } from './membership.ts';
import { refusalIn, type RefusalReason } from './refusal.ts';

/** What came of asking for a file: its name as saved, or why not. */
export type Downloaded = { readonly fileName: string } | { readonly refusal: RefusalReason };

/** Asks the server to make a file and saves it. For files whose making changes something; others are links. */
export async function downloadPosted(path: string, body: object): Promise<Downloaded> {
  const membershipId = currentMembership();
  const response = await fetch(`/files/${path}`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      ...(membershipId && { 'x-vedomo-membership': membershipId }),
    },
    body: JSON.stringify(body),
  }).catch(() => null);
  if (!response) return { refusal: { reason: 'NETWORK' } };
  if (!response.ok) {
    const answer = (await response.json().catch(() => ({}))) as {
      errors?: { extensions?: Record<string, unknown> }[];
    };
    return { refusal: refusalIn(answer.errors?.[0]?.extensions ?? {}) };
  }
  const fileName = fileNameOf(response.headers.get('content-disposition')) ?? path;
  save(await response.blob(), fileName);
  return { fileName };
}

function fileNameOf(disposition: string | null): string | null {
  const encoded = /filename\*=UTF-8''([^;]+)/.exec(disposition ?? '')?.[1];
  return encoded ? decodeURIComponent(encoded) : null;
}

function save(content: Blob, fileName: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(content);
  link.download = fileName;
  link.click();
  // Safari still reads the address a moment after the click.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
