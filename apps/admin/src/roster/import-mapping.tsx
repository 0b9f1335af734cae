import { useLingui } from '@lingui/react/macro';
import { Button } from '@vedomo/ui/family/button';
import { Card } from '@vedomo/ui/family/card';
import { Notice } from '@vedomo/ui/family/notice';
import { SelectField } from '@vedomo/ui/form-fields';
import { useState } from 'react';
import { useMutation } from 'urql';
import { CorrectRosterMappingDocument } from '../gql/graphql.ts';
import type { ImportPage } from './import-under-way.tsx';
import css from './roster.module.css';
import { useFieldWords } from './use-field-words.ts';
import { useImportRefusalText } from './use-import-refusal-text.ts';

interface ImportMappingProps {
  page: ImportPage;
  fields: readonly string[];
  onChanged: () => void;
}

/** How the columns of the tables were understood, to be corrected. */
export function ImportMapping({ page, fields, onChanged }: ImportMappingProps) {
  const { t } = useLingui();
  const words = useFieldWords();
  const refusalText = useImportRefusalText();
  const [chosen, setChosen] = useState(() =>
    page.tables.map(({ table, columns }) => ({ table, fields: columns.map(({ field }) => field ?? null) })),
  );
  const [touched, setTouched] = useState(false);
  const [{ fetching, error }, correct] = useMutation(CorrectRosterMappingDocument);
  const options = fields.map((value) => ({ value, label: words(value) }));

  function give(table: string, index: number, field: string | null) {
    setTouched(true);
    setChosen((before) =>
      before.map((each) =>
        each.table === table
          ? { ...each, fields: each.fields.map((known, at) => (at === index ? field : known)) }
          : each,
      ),
    );
  }

  async function send() {
    const { data } = await correct(
      { id: page.rosterImportId, tables: chosen },
      { additionalTypenames: ['RosterImport'] },
    );
    if (data) onChanged();
  }

  return (
    <Card
      title={t`Столбцы таблиц`}
      note={t`Поправьте, если столбец понят неверно.`}
      aside={
        touched ? (
          <Button kind="primary" busy={fetching} onClick={() => void send()}>{t`Прочитать заново`}</Button>
        ) : undefined
      }
    >
      {error ? (
        <Notice tone="bad" live>
          {refusalText(error)}
        </Notice>
      ) : null}
      {page.tables.map(({ table, columns }, at) => (
        <section key={table} className={css.table} aria-label={table}>
          <h3>{table}</h3>
          <div className={css.columns}>
            {columns.map(({ index, heading, repeated }) => (
              <SelectField
                key={index}
                label={heading || t`Столбец ${index + 1}`}
                placeholder={repeated ? t`повторяется, не читаем` : t`не читаем`}
                clearable
                data={options}
                value={chosen[at]?.fields[index] ?? null}
                onChange={(field) => give(table, index, field)}
              />
            ))}
          </div>
        </section>
      ))}
    </Card>
  );
}
