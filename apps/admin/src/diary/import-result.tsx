import { Trans } from '@lingui/react/macro';
import { Button, ButtonLink } from '@vedomo/ui/family/button';
import { PageHeader } from '@vedomo/ui/page-header';
import { useState } from 'react';
import type { AcknowledgementImportFieldsFragment } from '../gql/graphql.ts';
import css from './acknowledgement-import.module.css';
import { ImportFigures } from './import-figures.tsx';
import { ImportHeading } from './import-heading.tsx';
import { ImportRows } from './import-rows.tsx';

interface ImportResultProps {
  page: AcknowledgementImportFieldsFragment;
  onAnother: () => void;
}

/** The last step: what was done, with what was left out and why. */
export function ImportResult({ page, onAnother }: ImportResultProps) {
  const [outcome, setOutcome] = useState<string | undefined>();
  return (
    <div className={css.page}>
      <PageHeader
        title={<ImportHeading page={page} />}
        note={page.fileName}
        actions={
          <>
            <ButtonLink href="/class-week">
              <Trans>К неделе класса</Trans>
            </ButtonLink>
            <Button kind="primary" onClick={onAnother}>
              <Trans>Загрузить другой файл</Trans>
            </Button>
          </>
        }
      />
      <ImportFigures page={page} />
      <ImportRows page={page} outcome={outcome} onOutcome={setOutcome} loading={false} />
    </div>
  );
}
