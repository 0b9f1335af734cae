import { Trans, useLingui } from '@lingui/react/macro';
import { useNavigate } from '@tanstack/react-router';
import { ConfirmAct } from '@vedomo/ui/confirm-act';
import { Button } from '@vedomo/ui/family/button';
import { Card } from '@vedomo/ui/family/card';
import { Notice } from '@vedomo/ui/family/notice';
import { UiLink } from '@vedomo/ui/link';
import { PageHeader } from '@vedomo/ui/page-header';
import { useState } from 'react';
import { useMutation } from 'urql';
import { ConfirmRosterImportDocument, DiscardRosterImportDocument } from '../gql/graphql.ts';
import { ImportKinds } from './import-kinds.tsx';
import { ImportMapping } from './import-mapping.tsx';
import { ImportProblems } from './import-problems.tsx';
import type { ImportPage } from './import-under-way.tsx';
import css from './roster.module.css';
import { RosterUpload } from './roster-upload.tsx';
import { useCheckedTitle } from './use-checked-title.ts';
import { useImportRefusalText } from './use-import-refusal-text.ts';

interface ImportCheckedProps {
  page: ImportPage;
  /** All meanings that a column may have. */
  fields: readonly string[];
  onChanged: () => void;
}

/** What an import would do, before anybody confirms it; or why it cannot be done. */
export function ImportChecked({ page, fields, onChanged }: ImportCheckedProps) {
  const { t } = useLingui();
  const navigate = useNavigate();
  const refusalText = useImportRefusalText();
  const title = useCheckedTitle(page);
  const [confirming, setConfirming] = useState(false);
  const [{ fetching, error }, confirm] = useMutation(ConfirmRosterImportDocument);
  const [discarding, discard] = useMutation(DiscardRosterImportDocument);
  const id = page.rosterImportId;
  const ended = page.counts.find(({ kind }) => kind === 'students')?.ended ?? 0;

  async function apply() {
    const { data } = await confirm({ id }, { additionalTypenames: ['RosterImport', 'Roster', 'RosterCard'] });
    if (!data) return;
    setConfirming(false);
    onChanged();
  }

  async function throwAway() {
    const { data } = await discard({ id }, { additionalTypenames: ['RosterImport'] });
    if (data) void navigate({ href: '/roster/import' });
  }

  return (
    <div className={css.page}>
      <PageHeader
        above={<UiLink href="/roster/import">{t`Загрузка классов и людей`}</UiLink>}
        title={title}
        note={page.files.join(', ')}
        actions={
          <>
            <Button
              busy={discarding.fetching}
              onClick={() => void throwAway()}
            >{t`Отменить загрузку`}</Button>
            {page.status === 'PREVIEW' ? (
              <Button kind="primary" onClick={() => setConfirming(true)}>{t`Загрузить`}</Button>
            ) : null}
          </>
        }
      />
      {page.outOfDate ? (
        <Notice tone="warn" live title={t`Пока вы смотрели, школа изменилась`}>
          <Trans>
            Ничего не записано. Ниже то, что загрузка сделает теперь: проверьте и подтвердите ещё раз.
          </Trans>
        </Notice>
      ) : null}
      {discarding.error ? (
        <Notice tone="bad" live>
          {refusalText(discarding.error)}
        </Notice>
      ) : null}
      <ImportProblems problems={page.problems} />
      {page.kind === 'TABLES' ? (
        <ImportMapping key={JSON.stringify(page.tables)} page={page} fields={fields} onChanged={onChanged} />
      ) : null}
      {page.counts.length > 0 ? <ImportKinds page={page} /> : null}
      {page.kind === 'TABLES' ? (
        <Card
          title={t`Добавить ещё таблицу`}
          note={t`Все таблицы одной загрузки вместе описывают школу целиком.`}
        >
          <RosterUpload label={t`Ещё одна таблица`} importId={id} onSent={onChanged} />
        </Card>
      ) : null}
      <ConfirmAct
        open={confirming}
        title={t`Загрузить классы и людей?`}
        confirmText={t`Загрузить`}
        busy={fetching}
        error={error ? refusalText(error) : null}
        onConfirm={() => void apply()}
        onCancel={() => setConfirming(false)}
      >
        <p>
          <Trans>
            Изменения запишутся все сразу. Никто не удаляется: выбывшие получат дату выбытия и больше не
            смогут войти.
          </Trans>
        </p>
        {ended > 0 ? (
          <p>
            <Trans>Учеников выбудет: {ended}.</Trans>
          </p>
        ) : null}
      </ConfirmAct>
    </div>
  );
}
