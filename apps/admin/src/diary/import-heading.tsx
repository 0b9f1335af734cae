import { Plural, Trans } from '@lingui/react/macro';
import type { AcknowledgementImportFieldsFragment } from '../gql/graphql.ts';

/** The finding of a preview or of what was done. */
export function ImportHeading({ page }: { page: AcknowledgementImportFieldsFragment }) {
  const total = page.counts.reduce((sum, { count }) => sum + count, 0);
  const recorded = page.counts
    .filter(({ outcome }) => outcome === 'RECORDED' || outcome === 'CORRECTED')
    .reduce((sum, { count }) => sum + count, 0);
  if (page.missing.length > 0) return <Trans>Не хватает столбцов</Trans>;
  if (total === 0) return <Trans>В файле нет строк</Trans>;
  if (page.applied)
    return (
      <Plural
        value={recorded}
        one={`Записано # ознакомление из ${total} строк файла`}
        few={`Записано # ознакомления из ${total} строк файла`}
        many={`Записано # ознакомлений из ${total} строк файла`}
        other={`Записано # ознакомления из ${total} строк файла`}
      />
    );
  return (
    <Plural
      value={recorded}
      one={`Будет записано # ознакомление из ${total} строк файла`}
      few={`Будет записано # ознакомления из ${total} строк файла`}
      many={`Будет записано # ознакомлений из ${total} строк файла`}
      other={`Будет записано # ознакомления из ${total} строк файла`}
    />
  );
}
