import { GraphQLLocalDate } from 'graphql-scalars';
import { Field, Int, ObjectType } from 'type-graphql';
import type { DutyChangeSummary, WeekSummary } from './duty-change-summary.ts';

@ObjectType('TouchedWeek', { description: 'How many duties of one week a change of facts touches' })
export class TouchedWeekType implements WeekSummary {
  @Field(() => GraphQLLocalDate, { description: 'Monday' }) week: string;
  @Field(() => Int) classes: number;
  @Field(() => Int) created: number;
  @Field(() => Int) changed: number;
  @Field(() => Int) removed: number;
  @Field(() => Int, { description: 'Class weeks whose deadlines move' }) moved: number;
}

@ObjectType('DutyChanges', { description: 'What a change of facts does to weeks and duties' })
export class DutyChangesType implements DutyChangeSummary {
  @Field(() => [TouchedWeekType]) openWeeks: readonly TouchedWeekType[];
  @Field(() => [TouchedWeekType], { description: 'Past their last deadline: changed by a correction only' })
  closedWeeks: readonly TouchedWeekType[];
  @Field(() => Int, { description: 'Class weeks that appear, go, or whose deadlines move' })
  classWeeks: number;
}
