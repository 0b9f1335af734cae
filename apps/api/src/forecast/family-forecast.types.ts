import type { MarkTrend } from '@vedomo/domain/forecast/mark-trend';
import type { RiskFlag } from '@vedomo/domain/forecast/risk-flags';
import type { WorksToComeSource } from '@vedomo/domain/forecast/works-to-come';
import { GraphQLLocalDate, GraphQLUUID } from 'graphql-scalars';
import { Field, Float, Int, ObjectType } from 'type-graphql';
import { type AssessmentMode, AssessmentModeEnum } from '../journal/public.ts';
import {
  MarkTrendEnum,
  type NoForecastReason,
  NoForecastReasonEnum,
  RiskFlagEnum,
  WorksToComeSourceEnum,
} from './forecast-enums.types.ts';
import { ForecastFactsType } from './forecast-facts.types.ts';
import { ForecastPeriodType } from './forecast-period.types.ts';
import { MarksNeededType } from './marks-needed.types.ts';

@ObjectType('FamilyForecastNotice')
export class FamilyForecastNoticeType {
  @Field(() => String, { description: 'ISO instant' }) issuedAt: string;
  @Field(() => String, { nullable: true, description: 'Who issued it: given name and patronymic' })
  teacherName: string | null;
  @Field(() => String, { nullable: true }) sentence: string | null;
  @Field(() => Boolean, {
    description: 'The viewer has acknowledged the diary with it; for others than guardians, any guardian has',
  })
  received: boolean;
}

@ObjectType('FamilyForecastSubject', { description: 'A subject as the last notice had it' })
export class FamilyForecastSubjectType {
  @Field(() => GraphQLUUID) subjectId: string;
  @Field(() => String) title: string;
  @Field(() => AssessmentModeEnum, { description: 'Forecasts exist for MARKS alone' }) mode: AssessmentMode;
  @Field(() => [Int], {
    nullable: true,
    description: 'Per mille, one for each mark of the scale; null where nothing was issued',
  })
  probabilities: number[] | null;
  @Field(() => Int, { nullable: true, description: 'A mark of the scale' }) likeliest: number | null;
  @Field(() => Int, { nullable: true }) marks: number | null;
  @Field(() => Float, { nullable: true }) meanSoFar: number | null;
  @Field(() => Float, { nullable: true }) meanLow: number | null;
  @Field(() => Float, { nullable: true }) meanHigh: number | null;
  @Field(() => MarkTrendEnum, { nullable: true }) trend: MarkTrend | null;
  @Field(() => [RiskFlagEnum]) flags: RiskFlag[];
  @Field(() => [MarksNeededType]) needed: MarksNeededType[];
  @Field(() => [Int], {
    nullable: true,
    description: 'Of the year mark, per mille; null where none was issued',
  })
  year: number[] | null;
  @Field(() => WorksToComeSourceEnum, { nullable: true }) worksToCome: WorksToComeSource | null;
  @Field(() => Boolean, { description: 'Today’s forecast differs from the one that was issued' })
  changedSince: boolean;
  @Field(() => ForecastFactsType, {
    nullable: true,
    description:
      'Today’s facts, for the browser’s own computation; null where nothing was issued, and where fewer than five classmates have marks, or a mark of the period before that is compared with',
  })
  whatIf: ForecastFactsType | null;
}

@ObjectType('FamilyForecast', {
  description: 'What a family was told of the period’s final marks (clause 2)',
})
export class FamilyForecastType {
  @Field(() => GraphQLUUID) studentId: string;
  @Field(() => String, { nullable: true, description: 'In Russian; null between periods' })
  periodTitle: string | null;
  @Field(() => ForecastPeriodType, { nullable: true }) period: ForecastPeriodType | null;
  @Field(() => GraphQLLocalDate, { nullable: true }) endsOn: string | null;
  @Field(() => [Int], { description: 'The marks, the worst first' }) scale: number[];
  @Field(() => [Float], { description: 'The lowest mean of each mark but the worst' }) finalFrom: number[];
  @Field(() => FamilyForecastNoticeType, {
    nullable: true,
    description: 'The last one; null while there is none',
  })
  notice: FamilyForecastNoticeType | null;
  @Field(() => [FamilyForecastSubjectType]) subjects: FamilyForecastSubjectType[];
  @Field(() => NoForecastReasonEnum, { nullable: true, description: 'Why there is no forecast' })
  reason: NoForecastReason | null;
}
