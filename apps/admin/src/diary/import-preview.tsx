import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@vedomo/ui/family/button';
import { Notice } from '@vedomo/ui/family/notice';
import { ConfirmAct } from '@vedomo/ui/confirm-act';
import { PageHeader } from '@vedomo/ui/page-header';
import { ErrorState, LoadingState } from '@vedomo/ui/states';
import type { CombinedError } from '@urql/core';
import { useState } from 'react';
import { useQuery } from 'urql';
import {
  AcknowledgementImportDocument,
  type AcknowledgementImportInput,
  type ExportField,
} from '../gql/graphql.ts';
import { refusalOf } from '../lib/refusal.ts';
import css from './acknowledgement-import.module.css';
import { ExportMoment } from './export-moment.tsx';
import { ImportColumns } from './import-columns.tsx';
import { ImportFigures } from './import-figures.tsx';
import { ImportHeading } from './import-heading.tsx';
import { ImportRows } from './import-rows.tsx';
import { useImportRefusalText } from './use-import-refusal-text.ts';

interface ImportPreviewProps {
  input: AcknowledgementImportInput;
  outcome: string | undefined;
  onOutcome: (outcome: string | undefined) => void;
  onColumns: (columns: (ExportField | null)[]) => void;
  onAsOf: (asOf: string) => void;
  onAnother: () => void;
  applying: boolean;
  applyError: CombinedError | undefined;
  onApply: (reason: string) => Promise<void>;
}

/** The second step: what each line would do. Nothing is written yet. */
export function ImportPreview(props: ImportPreviewProps) {
  const { t, i18n } = useLingui();
  const { input } = props;
  const [confirming, setConfirming] = useState(false);
  const [wrongMoment, setWrongMoment] = useState(false);
  const refusalText = useImportRefusalText();
  const [{ data, error, fetching, stale }, again] = useQuery({
    query: AcknowledgementImportDocument,
    variables: { input },
    requestPolicy: 'cache-and-network',
  });
  const another = <Button onClick={props.onAnother}>{t`Другой файл`}</Button>;
  if (error) {
    const { reason, reference } = refusalOf(error);
    return (
      <ErrorState
        title={refusalText(error)}
        reference={reference}
        action={another}
        {...(reason === 'NETWORK' && {
          onRetry: () => again({ requestPolicy: 'network-only' }),
          retrying: fetching,
        })}
      >
        {reason === 'EXPORT_IN_FUTURE' ? t`Проверьте дату файла или часы компьютера.` : ''}
      </ErrorState>
    );
  }
  const page = data?.acknowledgementImport;
  if (!page) return <LoadingState />;
  const problem = i18n.locale === 'en' ? page.problemEn : page.problemRu;
  const countOf = (outcome: string) => page.counts.find((each) => each.outcome === outcome)?.count ?? 0;
  const closed = countOf('CORRECTION_NEEDED');
  const ready = countOf('RECORDED') + (page.viewerCanCorrect ? closed : 0);

  return (
    <div className={css.page}>
      <PageHeader
        title={problem ? <Trans>Файл не удалось прочитать</Trans> : <ImportHeading page={page} />}
        note={page.fileName}
        actions={
          <>
            {another}
            {ready > 0 ? (
              <Button kind="primary" disabled={wrongMoment} onClick={() => setConfirming(true)}>
                <Trans>Записать</Trans>
              </Button>
            ) : null}
          </>
        }
      />
      {problem ? <Notice tone="bad">{problem}</Notice> : null}
      {page.columns.length > 0 ? (
        <>
          <ExportMoment
            asOf={input.asOf}
            timeZone={page.timeZone}
            onChange={props.onAsOf}
            onWrong={setWrongMoment}
          />
          <ImportColumns page={page} onChange={props.onColumns} />
        </>
      ) : null}
      {page.rows.length > 0 ? (
        <>
          <ImportFigures page={page} />
          <ImportRows
            page={page}
            outcome={props.outcome}
            onOutcome={props.onOutcome}
            loading={fetching || stale}
          />
        </>
      ) : null}
      {confirming ? (
        <ConfirmAct
          open
          title={t`Записать ознакомления из файла`}
          confirmText={t`Записать`}
          reason={closed > 0 && page.viewerCanCorrect ? 'optional' : 'none'}
          busy={props.applying}
          error={props.applyError ? refusalText(props.applyError) : null}
          onCancel={() => setConfirming(false)}
          onConfirm={({ reason }) => void props.onApply(reason)}
        >
          <p>
            <ImportHeading page={page} />.
          </p>
          {closed > 0 ? (
            <p>
              {page.viewerCanCorrect ? (
                <Trans>
                  Строк о закрытых неделях: {closed}. Они будут записаны как исправления, если указать
                  причину; без неё закрытые недели не изменятся.
                </Trans>
              ) : (
                <Trans>Строк о закрытых неделях: {closed}. Их может записать заместитель директора.</Trans>
              )}
            </p>
          ) : null}
        </ConfirmAct>
      ) : null}
    </div>
  );
}
