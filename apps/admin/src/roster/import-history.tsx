import { useLingui } from '@lingui/react/macro';
import { type Column, DataTable } from '@vedomo/ui/data-table';
import { Card } from '@vedomo/ui/family/card';
import { Tag, type Tone } from '@vedomo/ui/family/tag';
import { UiLink } from '@vedomo/ui/link';
import type { RosterImportsQuery, RosterImportStatus } from '../gql/graphql.ts';
import css from './roster.module.css';
import { useImportWords } from './use-import-words.ts';

type PastImport = RosterImportsQuery['rosterImports'][number];

const TONES: Record<RosterImportStatus, Tone> = {
  READING: 'plain',
  PREVIEW: 'warn',
  REFUSED: 'bad',
  APPLYING: 'plain',
  APPLIED: 'ok',
  FAILED: 'bad',
  DISCARDED: 'plain',
};

/** What was imported, by whom and with what result. */
export function ImportHistory({ imports }: { imports: readonly PastImport[] }) {
  const { t, i18n } = useLingui();
  const { done, statuses } = useImportWords();
  const moment = new Intl.DateTimeFormat(i18n.locale, {
    dateStyle: 'medium',
    timeStyle: 'short',
    hourCycle: 'h23',
  });
  const changed = ({ status, counts }: PastImport) => {
    if (status !== 'APPLIED') return '—';
    const sum = (key: 'created' | 'changed' | 'ended') => counts.reduce((total, row) => total + row[key], 0);
    const parts = (['created', 'changed', 'ended'] as const)
      .filter((key) => sum(key) > 0)
      .map((key) => `${done[key]} ${sum(key)}`);
    return parts.length > 0 ? parts.join(', ') : t`без изменений`;
  };
  const columns: Column<PastImport>[] = [
    {
      key: 'files',
      head: t`Файл`,
      rowHead: true,
      render: ({ rosterImportId, files }) => (
        <UiLink href={`/roster/import/${rosterImportId}`}>{files.join(', ')}</UiLink>
      ),
    },
    { key: 'when', head: t`Когда`, render: ({ createdAt }) => moment.format(new Date(createdAt)) },
    { key: 'who', head: t`Кто`, render: ({ createdBy }) => createdBy ?? '—' },
    {
      key: 'status',
      head: t`Состояние`,
      render: ({ status }) => <Tag tone={TONES[status]}>{statuses[status]}</Tag>,
    },
    { key: 'changed', head: t`Итог`, render: changed },
  ];
  return (
    <Card title={t`Прошлые загрузки`}>
      <DataTable
        caption={t`Прошлые загрузки`}
        columns={columns}
        rows={imports}
        rowKey={({ rosterImportId }) => rosterImportId}
        pageSize={20}
        empty={<p className={css.hint}>{t`Ещё ничего не загружали.`}</p>}
      />
    </Card>
  );
}
