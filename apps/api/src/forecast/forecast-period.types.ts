import type { GradingPeriodKind } from '@vedomo/domain/calendar/grading-period';
import { GraphQLLocalDate, GraphQLUUID } from 'graphql-scalars';
import { Field, Int, ObjectType } from 'type-graphql';
import { GradingPeriodKindEnum } from '../journal/public.ts';

@ObjectType('ForecastPeriod', {
  description: 'A quarter, trimester or half-year; the year where it has marks of its own',
})
export class ForecastPeriodType {
  @Field(() => GraphQLUUID) gradingPeriodId: string;
  @Field(() => String, { description: 'In Russian' }) title: string;
  @Field(() => GradingPeriodKindEnum) kind: GradingPeriodKind;
  @Field(() => Int) ordinal: number;
  @Field(() => GraphQLLocalDate) startsOn: string;
  @Field(() => GraphQLLocalDate, { description: 'The last day' }) endsOn: string;
}
