import { useLingui } from '@lingui/react/macro';
import { ErrorState, LoadingState, NotFoundState } from '@vedomo/ui/states';
import { useEffect } from 'react';
import { useQuery } from 'urql';
import { ClassForecastDocument } from '../gql/graphql.ts';
import { refusalOf } from '../lib/refusal.ts';
import { ClassForecastView } from './class-forecast-view.tsx';
import { useForecastAddress } from './use-forecast-address.ts';

/** The forecasts of a class (clause 2): who needs help, and what the families were told. */
export default function ClassForecastPage() {
  const { t } = useLingui();
  const address = useForecastAddress();
  const [{ data, error, fetching, stale }, again] = useQuery({
    query: ClassForecastDocument,
    variables: { classId: address.classId, gradingPeriodId: address.period },
  });
  const page = data?.classForecast;
  const className = page?.title ?? '';
  useEffect(() => {
    document.title = className ? t`Прогноз ${className} — Ведомо` : t`Прогноз класса — Ведомо`;
  }, [className, t]);

  if (error && !page) {
    const { reason, reference } = refusalOf(error);
    if (reason === 'NOT_FOUND')
      return <NotFoundState title={t`Этого прогноза здесь нет, или он вам не открыт`} />;
    return (
      <ErrorState
        reference={reference}
        onRetry={() => again({ requestPolicy: 'network-only' })}
        retrying={fetching}
      />
    );
  }
  if (!page) return <LoadingState blocks={[72, 60, 420]} />;
  return (
    <ClassForecastView
      key={`${page.classId} ${page.gradingPeriodId}`}
      page={page}
      address={address}
      loading={fetching || stale}
    />
  );
}
