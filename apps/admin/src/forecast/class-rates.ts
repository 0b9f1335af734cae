import type { ForecastCalibrationQuery } from '../gql/graphql.ts';

export type ClassRate = ForecastCalibrationQuery['forecastCalibration']['classes'][number];
type Counts = Pick<ClassRate, 'required' | 'met' | 'stillInTime'>;

/** KEPT: for every student. IN_TIME: not yet, and there are days enough left. BEHIND: too late. NOT_OWED: for nobody. */
export type ClassRateState = 'KEPT' | 'IN_TIME' | 'BEHIND' | 'NOT_OWED';

export function classRateState({ required, met, stillInTime }: Counts): ClassRateState {
  if (required === 0) return 'NOT_OWED';
  if (met === required) return 'KEPT';
  return stillInTime ? 'IN_TIME' : 'BEHIND';
}

const ORDER: readonly ClassRateState[] = ['BEHIND', 'IN_TIME', 'KEPT', 'NOT_OWED'];

/** Classes that are behind first, the least kept before the others; then those with time left; the server's order within. */
export const mostNeedyFirst = <Rate extends Counts>(rates: readonly Rate[]): Rate[] =>
  rates.toSorted(
    (one, other) =>
      ORDER.indexOf(classRateState(one)) - ORDER.indexOf(classRateState(other)) ||
      (one.required > 0 ? one.met / one.required - other.met / other.required : 0),
  );
