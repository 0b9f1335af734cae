import { useLingui } from '@lingui/react/macro';
import { type Column, DataTable } from '@vedomo/ui/data-table';
import { Card } from '@vedomo/ui/family/card';
import { FilterBar } from '@vedomo/ui/filter-bar';
import { FilteredOutState } from '@vedomo/ui/states';
import { StatusTag } from '@vedomo/ui/status-tag';
import { useMemo } from 'react';
import type { AcknowledgementImportFieldsFragment } from '../gql/graphql.ts';
import { useDates } from '../lib/dates.ts';
import css from './acknowledgement-import.module.css';
import { OUTCOME_LOOK, useExportWords } from './use-export-words.ts';

type Row = AcknowledgementImportFieldsFragment['rows'][number];

interface ImportRowsProps {
  page: AcknowledgementImportFieldsFragment;
  outcome: string | undefined;
  onOutcome: (outcome: string | undefined) => void;
  loading: boolean;
}

/** The lines of the file with what becomes of each; what needs attention comes first. */
export function ImportRows({ page, outcome, onOutcome, loading }: ImportRowsProps) {
  const { t } = useLingui();
  const words = useExportWords();
  const { weekRange, moment } = useDates();
  const { timeZone, applied, counts } = page;
  const columns: Column<Row>[] = useMemo(
    () => [
      { key: 'line', head: t`Строка`, align: 'end', render: ({ line }) => line },
      { key: 'student', head: t`Ученик`, rowHead: true, render: ({ student }) => student },
      { key: 'class', head: t`Класс`, render: ({ className }) => className },
      { key: 'guardian', head: t`Представитель`, render: ({ guardian }) => guardian },
      { key: 'week', head: t`Неделя`, render: ({ week }) => (week ? weekRange(week) : '') },
      {
        key: 'at',
        head: t`Ознакомление`,
        render: ({ acknowledgedAt }) => (acknowledgedAt ? moment(acknowledgedAt, timeZone) : ''),
      },
      {
        key: 'outcome',
        head: applied ? t`Что сделано` : t`Что будет`,
        render: (row) => {
          const late = row.state === 'LATE' ? t`, с опозданием` : '';
          return (
            <>
              <StatusTag {...OUTCOME_LOOK[row.outcome]}>
                {words.outcome(row.outcome, applied) + late}
              </StatusTag>
              {row.problems.map(({ code, column, value }) => (
                <span key={code} className={css.problems}>
                  {[column, value && `«${value}»`].filter(Boolean).join(' ')}: {words.problems[code]}
                </span>
              ))}
            </>
          );
        },
      },
    ],
    // The words are made anew with each render and depend on the language alone.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
    [t, timeZone, applied, weekRange, moment],
  );
  const rows = useMemo(
    () => (outcome ? page.rows.filter((row) => row.outcome === outcome) : page.rows),
    [page.rows, outcome],
  );
  return (
    <Card title={t`Строки файла`}>
      <FilterBar
        filters={[
          {
            kind: 'choice',
            key: 'outcome',
            label: t`Что будет`,
            all: t`все строки`,
            options: counts.map((each) => ({
              value: each.outcome,
              label: `${words.outcome(each.outcome, applied)} (${each.count})`,
            })),
          },
        ]}
        values={{ outcome: outcome || undefined }}
        onChange={(changed) => onOutcome(changed['outcome'])}
      />
      <DataTable
        caption={t`Строки файла`}
        columns={columns}
        rows={rows}
        rowKey={({ line }) => String(line)}
        loading={loading}
        empty={<FilteredOutState title={t`Таких строк нет`} />}
      />
    </Card>
  );
}
