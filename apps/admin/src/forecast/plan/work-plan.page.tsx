import { useLingui } from '@lingui/react/macro';
import { ErrorState, LoadingState, NotFoundState } from '@vedomo/ui/states';
import { useEffect } from 'react';
import { useQuery } from 'urql';
import { WorkPlanDocument } from '../../gql/graphql.ts';
import { refusalOf } from '../../lib/refusal.ts';
import { useWorkPlanAddress } from './use-work-plan-address.ts';
import { WorkPlanView } from './work-plan-view.tsx';

/** The control works that a class plans: by them the forecast knows what is still to come (clause 2). */
export default function WorkPlanPage() {
  const { t } = useLingui();
  const address = useWorkPlanAddress();
  const [{ data, error, fetching, stale }, again] = useQuery({
    query: WorkPlanDocument,
    variables: { classId: address.classId },
  });
  const plan = data?.workPlan;
  const className = plan?.title ?? '';
  useEffect(() => {
    document.title = className
      ? t`План контрольных работ ${className} — Ведомо`
      : t`План контрольных работ — Ведомо`;
  }, [className, t]);

  if (error && !plan) {
    const { reason, reference } = refusalOf(error);
    if (reason === 'NOT_FOUND')
      return <NotFoundState title={t`Этого плана здесь нет, или он вам не открыт`} />;
    return (
      <ErrorState
        reference={reference}
        onRetry={() => again({ requestPolicy: 'network-only' })}
        retrying={fetching}
      />
    );
  }
  if (!plan) return <LoadingState blocks={[72, 320, 320]} />;
  return <WorkPlanView key={plan.classId} plan={plan} address={address} loading={fetching || stale} />;
}
