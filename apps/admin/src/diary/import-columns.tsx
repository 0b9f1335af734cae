import { useLingui } from '@lingui/react/macro';
import { Card } from '@vedomo/ui/family/card';
import { Notice } from '@vedomo/ui/family/notice';
import { SelectField } from '@vedomo/ui/form-fields';
import type { AcknowledgementImportFieldsFragment, ExportField } from '../gql/graphql.ts';
import css from './acknowledgement-import.module.css';
import { useExportWords } from './use-export-words.ts';

interface ImportColumnsProps {
  page: AcknowledgementImportFieldsFragment;
  /** What each column means, by position. */
  onChange: (columns: (ExportField | null)[]) => void;
}

/** How the columns of the file were understood, to be corrected. */
export function ImportColumns({ page, onChange }: ImportColumnsProps) {
  const { t } = useLingui();
  const { fields } = useExportWords();
  const missing = page.missing.map((field) => fields[field]).join(', ');
  const options = Object.entries(fields).map(([value, label]) => ({ value, label }));

  function give(index: number, field: string | null) {
    onChange(
      page.columns.map((column) => {
        if (column.index === index) return field as ExportField | null;
        // A meaning has one column: it leaves the one that had it.
        return column.field === field ? null : column.field;
      }),
    );
  }

  return (
    <Card title={t`Столбцы файла`} note={t`Поправьте, если столбец понят неверно.`}>
      {missing ? <Notice tone="warn">{t`Укажите столбцы: ${missing}.`}</Notice> : null}
      <div className={css.columns}>
        {page.columns.map(({ index, heading, field }) => (
          <SelectField
            key={index}
            label={heading || t`Столбец ${index + 1}`}
            placeholder={t`не читать`}
            clearable
            data={options}
            value={field}
            onChange={(chosen) => give(index, chosen)}
          />
        ))}
      </div>
    </Card>
  );
}
