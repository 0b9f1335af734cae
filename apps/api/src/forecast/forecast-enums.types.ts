import type { MarkTrend } from '@vedomo/domain/forecast/mark-trend';
import type { PlannedWorkState } from '@vedomo/domain/forecast/planned-work';
import type { RiskFlag } from '@vedomo/domain/forecast/risk-flags';
import type { WorksToComeSource } from '@vedomo/domain/forecast/works-to-come';
import { registerEnumType } from 'type-graphql';

/**
 * BETWEEN_PERIODS: no period holds today and none was asked for. NO_MARKS_IN_CLASS: no subject of the class is
 * assessed by marks. NO_MARKS_YET: there is neither a mark nor a planned work to go by. NOT_ENROLLED: the student is in
 * no class today.
 */
export type NoForecastReason = 'BETWEEN_PERIODS' | 'NO_MARKS_IN_CLASS' | 'NO_MARKS_YET' | 'NOT_ENROLLED';

export const NoForecastReasonEnum: { readonly [R in NoForecastReason]: R } = {
  BETWEEN_PERIODS: 'BETWEEN_PERIODS',
  NO_MARKS_IN_CLASS: 'NO_MARKS_IN_CLASS',
  NO_MARKS_YET: 'NO_MARKS_YET',
  NOT_ENROLLED: 'NOT_ENROLLED',
};
registerEnumType(NoForecastReasonEnum, { name: 'NoForecastReason' });

export const MarkTrendEnum: { readonly [T in MarkTrend]: T } = {
  RISING: 'RISING',
  FALLING: 'FALLING',
  STEADY: 'STEADY',
  TOO_FEW: 'TOO_FEW',
};
registerEnumType(MarkTrendEnum, { name: 'MarkTrend' });

export const RiskFlagEnum: { readonly [F in RiskFlag]: F } = {
  LIKELY_FAILING: 'LIKELY_FAILING',
  MAY_FAIL: 'MAY_FAIL',
  ON_THE_EDGE: 'ON_THE_EDGE',
  FALLING: 'FALLING',
  TOO_FEW_MARKS: 'TOO_FEW_MARKS',
  OFTEN_ABSENT: 'OFTEN_ABSENT',
};
registerEnumType(RiskFlagEnum, { name: 'RiskFlag' });

export const WorksToComeSourceEnum: { readonly [S in WorksToComeSource]: S } = {
  PLANNED: 'PLANNED',
  ESTIMATED: 'ESTIMATED',
  UNKNOWN: 'UNKNOWN',
};
registerEnumType(WorksToComeSourceEnum, {
  name: 'WorksToComeSource',
  description: 'PLANNED: by the plan of control works; ESTIMATED: by the timetable and the marks so far',
});

export const PlannedWorkStateEnum: { readonly [S in PlannedWorkState]: S } = {
  TO_COME: 'TO_COME',
  AWAITING_MARKS: 'AWAITING_MARKS',
  OVER: 'OVER',
};
registerEnumType(PlannedWorkStateEnum, {
  name: 'PlannedWorkState',
  description: 'AWAITING_MARKS: written, and still counted as to come; OVER: marked, or no marks came',
});
