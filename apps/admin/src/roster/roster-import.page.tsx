import { useLingui } from '@lingui/react/macro';
import { useParams } from '@tanstack/react-router';
import { LoadingState } from '@vedomo/ui/states';
import { useEffect } from 'react';
import { useQuery } from 'urql';
import { RosterImportDocument } from '../gql/graphql.ts';
import { FailedQuery } from './failed-query.tsx';
import { ImportChecked } from './import-checked.tsx';
import { ImportFinished } from './import-finished.tsx';
import { ImportUnderWay } from './import-under-way.tsx';

const ASK_AGAIN_AFTER = 700;

/** One import on its way from the file to the tables. It goes on when the page is left. */
export default function RosterImportPage() {
  const { t, i18n } = useLingui();
  const { importId = '' }: { importId?: string } = useParams({ strict: false });
  const [{ data, error, fetching }, again] = useQuery({
    query: RosterImportDocument,
    variables: { id: importId, language: i18n.locale },
    requestPolicy: 'cache-and-network',
  });
  const page = data?.rosterImport;
  const moving = page?.status === 'READING' || page?.status === 'APPLYING';
  useEffect(() => {
    document.title = t`Загрузка — Ведомо`;
  }, [t]);
  useEffect(() => {
    if (!moving || fetching) return undefined;
    const timer = setTimeout(() => again({ requestPolicy: 'network-only' }), ASK_AGAIN_AFTER);
    return () => clearTimeout(timer);
  }, [moving, fetching, again]);

  const refresh = () => again({ requestPolicy: 'network-only' });
  if (error && !page) return <FailedQuery error={error} fetching={fetching} onRetry={refresh} />;
  if (!page) return <LoadingState />;
  switch (page.status) {
    case 'READING':
    case 'APPLYING':
      return <ImportUnderWay page={page} />;
    case 'PREVIEW':
    case 'REFUSED':
      return <ImportChecked page={page} fields={data.rosterTableFields} onChanged={refresh} />;
    default:
      return <ImportFinished page={page} />;
  }
}
