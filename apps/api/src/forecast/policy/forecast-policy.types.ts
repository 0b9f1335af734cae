import type { GradingPeriodKind } from '@vedomo/domain/calendar/grading-period';
import { ArrayMaxSize } from 'class-validator';
import { GraphQLLocalDate, GraphQLUUID } from 'graphql-scalars';
import { Field, Float, InputType, Int, ObjectType } from 'type-graphql';
import { GradingPeriodKindEnum } from '../../journal/public.ts';

@ObjectType('ForecastTerms', { description: 'How often families are told, and how means become final marks' })
export class ForecastTermsType {
  @Field(() => Int, { description: 'Notices that a period needs' }) timesPerPeriod: number;
  @Field(() => Int, { description: 'Days from the last needed notice to the period’s last day' })
  daysBeforeEnd: number;
  @Field(() => Int, { description: 'Fewest marks for a final mark' }) fewestMarks: number;
  @Field(() => [Int], { description: 'The marks, the worst first' }) scale: number[];
  @Field(() => [Float], { description: 'The lowest mean that gives each mark of the scale but the worst' })
  finalFrom: number[];
  @Field(() => [Float], {
    description: 'The same for the year mark, of the mean of the periods’ final marks',
  })
  yearFinalFrom: number[];
}

@ObjectType('ForecastPolicyVersion', { description: 'Rules that were entered once; none is ever rewritten' })
export class ForecastPolicyVersionType {
  @Field(() => GraphQLUUID) forecastPolicyId: string;
  @Field(() => GraphQLLocalDate, { description: 'For periods that begin on it or later' }) startsOn: string;
  @Field(() => String, { nullable: true, description: 'ISO instant; null before versions were kept' })
  recordedAt: string | null;
  @Field(() => String, { nullable: true, description: 'Family name and initials' }) recordedBy: string | null;
  @Field(() => ForecastTermsType) terms: ForecastTermsType;
}

@ObjectType('ForecastPolicyPeriod', { description: 'A quarter, trimester or half-year with its rules' })
export class ForecastPolicyPeriodType {
  @Field(() => GraphQLUUID) gradingPeriodId: string;
  @Field(() => GradingPeriodKindEnum) kind: GradingPeriodKind;
  @Field(() => Int) ordinal: number;
  @Field(() => GraphQLLocalDate) startsOn: string;
  @Field(() => GraphQLLocalDate, { description: 'The last day' }) endsOn: string;
  @Field(() => GraphQLLocalDate, { description: 'The last day for the last needed notice' }) issueBy: string;
  @Field(() => GraphQLUUID, { nullable: true, description: 'Null: the usual rules, the school has set none' })
  forecastPolicyId: string | null;
  @Field(() => ForecastTermsType) terms: ForecastTermsType;
}

@ObjectType('ForecastPolicies', {
  description: 'The school’s rules of the forecast, period by period (clause 2)',
})
export class ForecastPoliciesType {
  @Field(() => GraphQLLocalDate, { description: 'The school’s date' }) today: string;
  @Field(() => Boolean) viewerCanChange: boolean;
  @Field(() => [ForecastPolicyPeriodType], {
    description: 'Of the present year, in order; once they are over, of the next one',
  })
  periods: ForecastPolicyPeriodType[];
  @Field(() => [ForecastPolicyVersionType], { description: 'All that were entered, the latest first' })
  versions: ForecastPolicyVersionType[];
}

@InputType('ForecastPolicyInput', {
  description: 'New rules, from the first day of a period that is not over',
})
export class ForecastPolicyInputType {
  @Field(() => GraphQLUUID, {
    nullable: true,
    description: 'The newest version when the rules were opened to be changed; null: there was none',
  })
  openedWith: string | null;
  @Field(() => GraphQLLocalDate) startsOn: string;
  @Field(() => Int) timesPerPeriod: number;
  @Field(() => Int) daysBeforeEnd: number;
  @Field(() => Int) fewestMarks: number;
  @Field(() => [Int]) @ArrayMaxSize(20) scale: number[];
  @Field(() => [Float]) @ArrayMaxSize(20) finalFrom: number[];
  @Field(() => [Float]) @ArrayMaxSize(20) yearFinalFrom: number[];
}
