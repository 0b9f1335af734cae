import type { ForecastPolicy, PeriodSpan } from '@vedomo/domain/forecast/forecast-policy';
import { Temporal } from 'temporal-polyfill';
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
