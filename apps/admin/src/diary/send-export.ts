import { currentMembership } from '../lib/membership.ts';

/**
 * Sends an export of another diary to the server.
 * @returns the id of its import
 * @throws an error when the server cannot be reached or does not take it
 */
export async function sendExport(file: File): Promise<string> {
  const response = await fetch('/files/acknowledgement-export', {
    method: 'POST',
    headers: {
      'content-type': 'application/octet-stream',
      'x-file-name': encodeURIComponent(file.name),
      'x-vedomo-membership': currentMembership() ?? '',
    },
    body: file,
  });
  if (!response.ok) throw new Error(String(response.status));
  return ((await response.json()) as { importId: string }).importId;
}
