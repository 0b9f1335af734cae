import { Trans, useLingui } from '@lingui/react/macro';
import { PageHeader } from '@vedomo/ui/page-header';
import { EmptyState, ErrorState, ForbiddenState, LoadingState } from '@vedomo/ui/states';
import { useEffect } from 'react';
import { useQuery } from 'urql';
import { ForecastCalibrationDocument } from '../gql/graphql.ts';
import { refusalOf } from '../lib/refusal.ts';
import { CalibrationCard } from './calibration-card.tsx';
import css from './class-forecast.module.css';
import { ClassRatesCard } from './class-rates-card.tsx';
import { PeriodField } from './period-field.tsx';
import { PolicyCard } from './policy/policy-card.tsx';
import { PolicyDrawer } from './policy/policy-drawer.tsx';
import { RegularityHeading } from './regularity-heading.tsx';
import { useForecastAddress } from './use-forecast-address.ts';

/** Whether forecasts reach the families in time, and whether what was stated came true (clause 2). */
export default function ForecastCheckedPage() {
  const { t } = useLingui();
  const { period, choosePeriod, editsRules, editRules } = useForecastAddress();
  const [{ data, error, fetching }, again] = useQuery({
    query: ForecastCalibrationDocument,
    variables: { gradingPeriodId: period },
  });
  const page = data?.forecastCalibration;
  useEffect(() => {
    document.title = t`Прогноз — Ведомо`;
  }, [t]);

  if (error && !page) {
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
  if (!data || !page) return <LoadingState blocks={[72, 320, 320]} />;
  const rules = <PolicyCard policies={data.forecastPolicies} onEdit={() => editRules(true)} />;
  const drawer = (
    <PolicyDrawer
      policies={data.forecastPolicies}
      open={editsRules}
      onClose={() => editRules(false)}
      onReload={() => again({ requestPolicy: 'network-only' })}
    />
  );
  if (page.periods.length === 0)
    return (
      <div className={css.page}>
        <EmptyState title={t`Учебные периоды ещё не начались`}>
          <Trans>Прогнозы появятся с началом первой четверти, триместра или полугодия.</Trans>
        </EmptyState>
        {rules}
        {drawer}
      </div>
    );
  return (
    <div className={css.page}>
      <PageHeader
        above={
          <PeriodField
            periods={page.periods}
            value={page.gradingPeriodId ?? null}
            all={t`Все периоды года`}
            onChange={choosePeriod}
          />
        }
        title={<RegularityHeading classes={page.classes} />}
        note={
          <Trans>
            Прогноз итоговых отметок: сообщают ли его семьям в срок и сбывается ли сказанное. Проверка — по
            периодам, за которые выставлены итоговые отметки.
          </Trans>
        }
      />
      <div className={css.pair}>
        <div className={css.page}>
          <CalibrationCard page={page} />
          {rules}
        </div>
        <ClassRatesCard page={page} />
      </div>
      {drawer}
    </div>
  );
}
