import { useLingui } from '@lingui/react/macro';
import { Card } from '@vedomo/ui/family/card';
import { ImportKind } from './import-kind.tsx';
import type { ImportPage } from './import-under-way.tsx';

const isTold = ({ created, changed, ended, unchanged }: ImportPage['counts'][number]) =>
  created + changed + ended + unchanged > 0;

/** The figures of an import, kind by kind, each opening to its rows. */
export function ImportKinds({ page }: { page: ImportPage }) {
  const { t } = useLingui();
  return (
    <Card title={t`Что изменится`} note={t`Откройте строку, чтобы увидеть, кого именно это касается.`}>
      {page.counts.filter(isTold).map((counts) => (
        <ImportKind key={counts.kind} importId={page.rosterImportId} counts={counts} />
      ))}
    </Card>
  );
}
