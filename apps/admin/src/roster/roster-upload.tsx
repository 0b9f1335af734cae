import { useLingui } from '@lingui/react/macro';
import { FileDrop } from '@vedomo/ui/file-drop';
import { useState } from 'react';
import type { RefusalReason } from '../lib/refusal.ts';
import { sendRoster } from './send-roster.ts';
import { useImportRefusalText } from './use-import-refusal-text.ts';

interface RosterUploadProps {
  label: string;
  /** An import that takes another table. */
  importId?: string | undefined;
  onSent: (importId: string) => void;
}

/** The way in for files. */
export function RosterUpload({ label, importId, onSent }: RosterUploadProps) {
  const { t } = useLingui();
  const refusalText = useImportRefusalText();
  const [sending, setSending] = useState(false);
  const [refusal, setRefusal] = useState<RefusalReason | null>(null);

  async function take(files: readonly File[]) {
    setSending(true);
    setRefusal(null);
    const sent = await sendRoster(files, importId ?? null);
    setSending(false);
    if ('refusal' in sent) setRefusal(sent.refusal);
    else onSent(sent.id);
  }

  return (
    <FileDrop
      label={label}
      endings={importId ? ['.csv', '.xlsx'] : ['.zip', '.csv', '.xlsx']}
      maxBytes={50_000_000}
      multiple
      disabled={sending}
      onFiles={(files) => void take(files)}
      hint={sending ? t`Отправляем…` : undefined}
      error={refusal ? <p>{refusalText(refusal)}</p> : undefined}
    />
  );
}
