import { sendFile, type SentFile } from '../lib/send-file.ts';

/** Sends files one after the other into one import, a new one unless an open one is named. */
export async function sendRoster(
  files: readonly File[],
  openImportId: string | null = null,
): Promise<SentFile> {
  let sent: SentFile | null = openImportId === null ? null : { id: openImportId };
  for (const file of files) {
    const query: string = sent ? `?import=${sent.id}` : '';
    sent = await sendFile(`roster-import${query}`, file, 'rosterImportId');
    if ('refusal' in sent) return sent;
  }
  return sent ?? { refusal: { reason: 'INTERNAL' } };
}
