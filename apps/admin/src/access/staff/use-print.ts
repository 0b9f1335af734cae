import { useState } from 'react';
import { type Downloaded, downloadPosted } from '../../lib/download.ts';
import { useRefusalText } from '../../lib/refusal-text.ts';

/** Issuing invitations and saving their sheet: one request, because the codes are known in it only. */
export function usePrint(path: string, onPrinted: (fileName: string) => void) {
  const refusalText = useRefusalText();
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<string | null>(null);

  async function print(body: object): Promise<void> {
    setBusy(true);
    setError(null);
    const result: Downloaded = await downloadPosted(path, body);
    setBusy(false);
    if ('refusal' in result) setError(refusalText(result.refusal));
    else onPrinted(result.fileName);
  }

  return { busy, error, print, forget: () => setError(null) };
}
