import { Trans } from '@lingui/react/macro';
import type { MarkScale } from '@vedomo/domain/forecast/mark-scale';
import { useMemo } from 'react';
import type { ForecastFactsFieldsFragment } from '../../gql/forecast/graphql.ts';
import { useChanceTexts } from './chance-text.ts';
import css from './family-forecast.module.css';
import { forecastOf } from './forecast-of.ts';

interface TodayForecastProps {
  scale: MarkScale;
  facts: ForecastFactsFieldsFragment;
  /** The mark that was told, and its chance in words. */
  told: { readonly likeliest: number; readonly chance: string | undefined };
}

/** What would be said today, beside what was said; nothing where it reads the same. */
export default function TodayForecast({ scale, facts, told }: TodayForecastProps) {
  const chanceTexts = useChanceTexts();
  const now = useMemo(() => forecastOf(scale, facts, []), [scale, facts]);
  const { likeliest } = now;
  const chance = chanceTexts(now.probabilities)[now.rank];
  if (likeliest === told.likeliest && chance === told.chance) return null;
  return (
    <span className={css.today}>
      <Trans>
        по отметкам на сегодня: <b>{likeliest}</b> — {chance}
      </Trans>
    </span>
  );
}
