import { Trans, useLingui } from '@lingui/react/macro';
import { type Column, DataTable } from '@vedomo/ui/data-table';
import { Card } from '@vedomo/ui/family/card';
import { FilterBar, type FilterValues } from '@vedomo/ui/filter-bar';
import { StatusTag } from '@vedomo/ui/status-tag';
import { FilteredOutState } from '@vedomo/ui/states';
import { useState } from 'react';
import type { ImportPage } from './import-under-way.tsx';
import { useFieldWords } from './use-field-words.ts';

type Problem = ImportPage['problems'][number];

const FEW = 8;

/** Everything that is wrong in the files, with its place; errors first. */
export function ImportProblems({ problems }: Pick<ImportPage, 'problems'>) {
  const { t } = useLingui();
  const fieldWords = useFieldWords();
  const [values, setValues] = useState<FilterValues>({});
  if (problems.length === 0) return null;
  const columns: Column<Problem & { key: string }>[] = [
    {
      key: 'severity',
      head: '',
      render: ({ severity }) =>
        severity === 'ERROR' ? (
          <StatusTag tone="bad" icon="failed">{t`ошибка`}</StatusTag>
        ) : (
          <StatusTag tone="warn" icon="warning">{t`замечание`}</StatusTag>
        ),
    },
    { key: 'message', head: t`Что не так`, rowHead: true, render: ({ message }) => message },
    { key: 'file', head: t`Файл`, render: ({ file }) => file || '—' },
    { key: 'line', head: t`Строка`, align: 'end', render: ({ line }) => line ?? '—' },
    {
      key: 'column',
      head: t`Столбец`,
      render: ({ column }) => (column?.includes('.') ? fieldWords(column) : (column ?? '—')),
    },
  ];
  const files = [...new Set(problems.map(({ file }) => file).filter(Boolean))];
  const rows = problems
    .map((problem, at) => ({ ...problem, key: String(at) }))
    .filter(({ severity }) => !values['severity'] || severity === values['severity'])
    .filter(({ file }) => !values['file'] || file === values['file']);
  return (
    <Card title={t`Ошибки и замечания`} note={t`С ошибками загрузить нельзя, с замечаниями можно.`}>
      {problems.length > FEW ? (
        <FilterBar
          filters={[
            {
              kind: 'choice',
              key: 'severity',
              label: t`Важность`,
              all: t`Все`,
              options: [
                { value: 'ERROR', label: t`Только ошибки` },
                { value: 'WARNING', label: t`Только замечания` },
              ],
            },
            {
              kind: 'choice',
              key: 'file',
              label: t`Файл`,
              all: t`Все файлы`,
              options: files.map((file) => ({ value: file, label: file })),
            },
          ]}
          values={values}
          onChange={(changed) => setValues((before) => ({ ...before, ...changed }))}
          result={
            <Trans>
              Показано {rows.length} из {problems.length}
            </Trans>
          }
        />
      ) : null}
      <DataTable
        caption={t`Ошибки и замечания`}
        columns={columns}
        rows={rows}
        rowKey={({ key }) => key}
        pageSize={25}
        empty={<FilteredOutState title={t`С таким отбором ничего нет`} />}
      />
    </Card>
  );
}
