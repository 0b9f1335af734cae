import { useLingui } from '@lingui/react/macro';
import { type Column, DataTable } from '@vedomo/ui/data-table';
import { ButtonLink } from '@vedomo/ui/family/button';
import { Card } from '@vedomo/ui/family/card';
import { UiLink } from '@vedomo/ui/link';
import { PageHeader } from '@vedomo/ui/page-header';
import { EmptyState, ErrorState } from '@vedomo/ui/states';
import { ImportProblems } from './import-problems.tsx';
import type { ImportPage } from './import-under-way.tsx';
import css from './roster.module.css';
import { useImportWords } from './use-import-words.ts';

type Counts = ImportPage['counts'][number];

/** What an import did, and where to go on from it. */
export function ImportFinished({ page }: { page: ImportPage }) {
  const { t } = useLingui();
  const { kinds, done } = useImportWords();
  const another = <ButtonLink href="/roster/import">{t`Загрузить другой файл`}</ButtonLink>;
  if (page.status === 'FAILED')
    return (
      <ErrorState title={t`Загрузка не удалась`} action={another}>
        {t`Ничего не изменилось: школа такая же, как была до загрузки.`}
      </ErrorState>
    );
  if (page.status === 'DISCARDED')
    return (
      <EmptyState title={t`Загрузка отменена`} action={another}>
        {t`Файл не сохранён, в школе ничего не изменилось.`}
      </EmptyState>
    );
  const number = (key: 'created' | 'changed' | 'ended' | 'unchanged', head: string): Column<Counts> => ({
    key,
    head,
    align: 'end',
    render: (row) => row[key],
  });
  return (
    <div className={css.page}>
      <PageHeader
        above={<UiLink href="/roster/import">{t`Загрузка классов и людей`}</UiLink>}
        title={t`Загружено`}
        note={page.files.join(', ')}
        actions={
          <>
            <ButtonLink href="/invitations">{t`Пригласить родителей`}</ButtonLink>
            <ButtonLink href="/calendar">{t`Учебный год`}</ButtonLink>
            <ButtonLink href="/roster" kind="primary">{t`Классы и люди`}</ButtonLink>
          </>
        }
      />
      <Card title={t`Итог`}>
        <DataTable
          caption={t`Итог`}
          columns={[
            { key: 'kind', head: t`Что`, rowHead: true, render: ({ kind }) => kinds[kind] },
            number('created', done.created),
            number('changed', done.changed),
            number('ended', done.ended),
            number('unchanged', t`без изменений`),
          ]}
          rows={page.counts}
          rowKey={({ kind }) => kind}
          empty={null}
        />
      </Card>
      <ImportProblems problems={page.problems} />
    </div>
  );
}
