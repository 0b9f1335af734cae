import { Trans, useLingui } from '@lingui/react/macro';
import { EmptyState, ErrorState, ForbiddenState, LoadingState } from '@vedomo/ui/states';
import { useEffect, useMemo } from 'react';
import { useQuery } from 'urql';
import { ComplianceYearDocument } from '../gql/graphql.ts';
import { refusalOf } from '../lib/refusal.ts';
import { ComplianceView } from './compliance-view.tsx';
import { useComplianceAddress } from './use-compliance-address.ts';
import { yearModel } from './year-model.ts';

/** The rates of weekly acknowledgement (clause 4a) for the administration. */
export default function CompliancePage() {
  const { t } = useLingui();
  const address = useComplianceAddress();
  const [{ data, error, fetching }, again] = useQuery({
    query: ComplianceYearDocument,
    variables: { academicYearId: address.search.year ?? null },
  });
  const year = data?.complianceYear;
  const model = useMemo(() => (year ? yearModel(year) : null), [year]);
  useEffect(() => {
    document.title = t`Ознакомление с дневником — Ведомо`;
  }, [t]);

  if (error && !year) {
    const { reason, reference } = refusalOf(error);
    if (reason === 'NOT_FOUND') return <ForbiddenState />;
    return (
      <ErrorState
        reference={reference}
        onRetry={() => again({ requestPolicy: 'network-only' })}
        retrying={fetching}
      />
    );
  }
  if (year === undefined) return <LoadingState blocks={[72, 46, 96, 480]} />;
  if (model === null || model.classes.length === 0)
    return (
      <EmptyState title={model === null ? t`Учебного года ещё нет` : t`В этом учебном году ещё нет классов`}>
        <Trans>Доли появятся, когда будут загружены классы и ученики и начнётся первая учётная неделя.</Trans>
      </EmptyState>
    );
  return <ComplianceView model={model} address={address} />;
}
