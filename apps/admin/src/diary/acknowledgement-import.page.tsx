import { useLingui } from '@lingui/react/macro';
import { useNavigate } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { useMutation } from 'urql';
import {
  ApplyAcknowledgementImportDocument,
  type AcknowledgementImportFieldsFragment,
  type ExportField,
} from '../gql/graphql.ts';
import { useCheckedSearch } from '../lib/checked-search.ts';
import { ImportPreview } from './import-preview.tsx';
import { ImportResult } from './import-result.tsx';
import { ImportUpload } from './import-upload.tsx';
import { type ImportSearch, importSearch } from './import-search.ts';

/** Bringing in what families acknowledged in the regional diary: upload, preview, confirm, what was done. */
export default function AcknowledgementImportPage() {
  const { t } = useLingui();
  const search = useCheckedSearch(importSearch);
  const navigate = useNavigate();
  const [columns, setColumns] = useState<(ExportField | null)[] | null>(null);
  const [done, setDone] = useState<AcknowledgementImportFieldsFragment | null>(null);
  const [{ fetching, error }, apply] = useMutation(ApplyAcknowledgementImportDocument);
  useEffect(() => {
    document.title = t`Загрузка из дневника — Ведомо`;
  }, [t]);

  const change = (next: ImportSearch, replace = true) =>
    void navigate({ to: '.', search: next, replace, resetScroll: false } as never);

  if (done) return <ImportResult page={done} onAnother={() => setDone(null)} />;
  if (!search.import || !search.asOf)
    return (
      <ImportUpload
        onUploaded={(importId, asOf) => {
          setColumns(null);
          change({ import: importId, asOf }, false);
        }}
      />
    );
  const input = { importId: search.import, asOf: search.asOf, columns, reason: null };
  return (
    <ImportPreview
      input={input}
      outcome={search.outcome}
      onOutcome={(outcome) => change({ ...search, outcome: outcome ?? '' })}
      onColumns={setColumns}
      onAsOf={(asOf) => change({ ...search, asOf })}
      onAnother={() => change({}, false)}
      applying={fetching}
      applyError={error}
      onApply={async (reason) => {
        const { data } = await apply(
          { input: { ...input, reason: reason || null } },
          { additionalTypenames: ['ClassWeek', 'StudentWeek'] },
        );
        if (!data) return;
        change({}, false);
        setDone(data.applyAcknowledgementImport);
      }}
    />
  );
}
