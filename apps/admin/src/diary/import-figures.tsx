import { useLingui } from '@lingui/react/macro';
import { Figures } from '@vedomo/ui/figures';
import type { AcknowledgementImportFieldsFragment } from '../gql/graphql.ts';
import { useExportWords } from './use-export-words.ts';

/** How many lines there are of each outcome. */
export function ImportFigures({ page }: { page: AcknowledgementImportFieldsFragment }) {
  const { t } = useLingui();
  const words = useExportWords();
  return (
    <Figures
      label={t`Строки файла`}
      figures={page.counts.map(({ outcome, count }) => ({
        key: outcome,
        value: count,
        text: words.outcome(outcome, page.applied),
      }))}
    />
  );
}
