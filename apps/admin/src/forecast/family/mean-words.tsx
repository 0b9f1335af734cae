import { Trans, useLingui } from '@lingui/react/macro';
import { useDates } from '../../lib/dates.ts';
import type { Told } from './spoken-forecast.ts';

/** The mean so far: now, or on the day when it was told and what has become of it. */
export function MeanWords({ mean, told }: { mean: number; told: Told | undefined }) {
  const { i18n } = useLingui();
  const { longDate } = useDates();
  const number = new Intl.NumberFormat(i18n.locale, { maximumFractionDigits: 2 }).format;
  const then = number(mean);
  if (!told?.on) return <Trans>Средний балл сейчас {then}.</Trans>;
  const day = longDate(told.on);
  const today = told.meanToday === null ? then : number(told.meanToday);
  return today === then ? (
    <Trans>
      Средний балл был {then} (на {day}).
    </Trans>
  ) : (
    <Trans>
      Средний балл был {then} (на {day}), сегодня — {today}.
    </Trans>
  );
}
