import { postToFiles } from './post-to-files.ts';
import type { RefusalReason } from './refusal.ts';

/** What came of asking for a file: its name as saved, or why not. */
export type Downloaded = { readonly fileName: string } | { readonly refusal: RefusalReason };

/** Asks the server to make a file and saves it. For files whose making changes something; others are links. */
export async function downloadPosted(path: string, body: object): Promise<Downloaded> {
  const posted = await postToFiles(
    path,
    JSON.stringify(body),
    { 'content-type': 'application/json' },
    async (response) => ({
      content: await response.blob(),
      fileName: fileNameOf(response.headers.get('content-disposition')) ?? path,
    }),
  );
  if ('refusal' in posted) return posted;
  const { content, fileName } = posted.answer;
  save(content, fileName);
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
