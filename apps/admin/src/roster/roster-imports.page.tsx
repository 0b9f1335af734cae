import { useLingui } from '@lingui/react/macro';
import { useNavigate } from '@tanstack/react-router';
import { Card } from '@vedomo/ui/family/card';
import { UiLink } from '@vedomo/ui/link';
import { PageHeader } from '@vedomo/ui/page-header';
import { LoadingState } from '@vedomo/ui/states';
import { useEffect } from 'react';
import { useQuery } from 'urql';
import { RosterImportsDocument } from '../gql/graphql.ts';
import { FailedQuery } from './failed-query.tsx';
import { ImportHistory } from './import-history.tsx';
import css from './roster.module.css';
import { RosterUpload } from './roster-upload.tsx';
import { TemplateLinks } from './template-links.tsx';

/** Where an import begins, and what was imported before. */
export default function RosterImportsPage() {
  const { t } = useLingui();
  const navigate = useNavigate();
  const [{ data, error, fetching }, again] = useQuery({
    query: RosterImportsDocument,
    requestPolicy: 'cache-and-network',
  });
  useEffect(() => {
    document.title = t`Загрузка классов и людей — Ведомо`;
  }, [t]);

  if (error && !data)
    return (
      <FailedQuery
        error={error}
        fetching={fetching}
        onRetry={() => again({ requestPolicy: 'network-only' })}
      />
    );
  if (!data) return <LoadingState />;
  return (
    <div className={css.page}>
      <PageHeader
        above={<UiLink href="/roster">{t`Классы и люди`}</UiLink>}
        title={t`Загрузка классов и людей`}
        note={t`Сначала покажем, что изменится. Без вашего подтверждения ничего не запишем.`}
      />
      <Card>
        <RosterUpload
          label={t`Архив OneRoster или таблицы CSV, XLSX`}
          onSent={(importId) => void navigate({ href: `/roster/import/${importId}` })}
        />
      </Card>
      <TemplateLinks />
      <ImportHistory imports={data.rosterImports} />
    </div>
  );
}
