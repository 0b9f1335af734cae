import { Trans, useLingui } from '@lingui/react/macro';
import { FileDrop } from '@vedomo/ui/file-drop';
import { PageHeader } from '@vedomo/ui/page-header';
import { Card } from '@vedomo/ui/family/card';
import { useState } from 'react';
import type { RefusalReason } from '../lib/refusal.ts';
import { useRefusalText } from '../lib/refusal-text.ts';
import css from './acknowledgement-import.module.css';
import { sendFile } from '../lib/send-file.ts';
import { useExportWords } from './use-export-words.ts';

interface ImportUploadProps {
  /** @param asOf when the export was made, as far as the file tells */
  onUploaded: (importId: string, asOf: string) => void;
}

/** The first step: which file, and what it should hold. */
export function ImportUpload({ onUploaded }: ImportUploadProps) {
  const { t } = useLingui();
  const { fields } = useExportWords();
  const [sending, setSending] = useState(false);
  const [refusal, setRefusal] = useState<RefusalReason | null>(null);
  const refusalText = useRefusalText();

  async function take(file: File | undefined) {
    if (!file) return;
    setSending(true);
    setRefusal(null);
    const sent = await sendFile('acknowledgement-export', file, 'importId');
    setSending(false);
    if ('refusal' in sent) setRefusal(sent.refusal);
    else onUploaded(sent.id, new Date(file.lastModified).toISOString());
  }

  return (
    <div className={css.page}>
      <PageHeader
        title={<Trans>Ознакомления из другого дневника</Trans>}
        note={
          <Trans>
            Загрузите выгрузку: сначала покажем, что будет записано, и ничего не изменим без подтверждения.
          </Trans>
        }
      />
      <Card>
        <FileDrop
          label={t`Выгрузка об ознакомлении`}
          endings={['.csv', '.xlsx', '.xls', '.html', '.htm']}
          maxBytes={20 * 1024 * 1024}
          disabled={sending}
          onFiles={([file]) => void take(file)}
          error={refusal ? <p>{refusalText(refusal)}</p> : undefined}
          hint={sending ? t`Отправляем…` : undefined}
        />
        <p className={css.hint}>
          <Trans>Столбцы узнаём по заголовкам, на следующем шаге их можно поправить:</Trans>{' '}
          {Object.values(fields).join(', ')}.
        </p>
      </Card>
    </div>
  );
}
