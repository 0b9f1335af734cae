import {
  type ForecastPolicy,
  forecastTermsFor,
  type PeriodSpan,
} from '@vedomo/domain/forecast/forecast-policy';
import type { ForecastTerms } from '@vedomo/domain/forecast/forecast-terms';
import { Temporal } from 'temporal-polyfill';
import type { ForecastHead, PeriodRow } from '../forecast-head.read-model.ts';
import type { ForecastPolicyRow } from './policy-versions.read-model.ts';

const day = Temporal.PlainDate.from;

/** A version in the words of the rules. */
export const forecastPolicyOf = <Row extends ForecastPolicyRow>(
  row: Row,
): Omit<Row, 'startsOn' | 'recordedOn'> & ForecastPolicy => ({
  ...row,
  startsOn: day(row.startsOn),
  recordedOn: row.recordedOn === null ? null : day(row.recordedOn),
});

export const spanOf = ({ startsOn, endsOn }: { startsOn: string; endsOn: string }): PeriodSpan => ({
  startsOn: day(startsOn),
  endsOn: day(endsOn),
});

/** The school's terms in force on the first day of a period of the class. */
export const termsOf = ({ policies }: Pick<ForecastHead, 'policies'>, period: PeriodRow): ForecastTerms =>
  forecastTermsFor(policies.map(forecastPolicyOf), spanOf(period));
