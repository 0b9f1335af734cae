import type { PlannedWorkState } from '@vedomo/domain/forecast/planned-work';
import { GraphQLLocalDate, GraphQLUUID } from 'graphql-scalars';
import { Field, Float, ObjectType } from 'type-graphql';
import { PlannedWorkStateEnum } from '../forecast-enums.types.ts';
import { ForecastPeriodType } from '../forecast-period.types.ts';

@ObjectType('PlanSubject', { description: 'A subject of the class' })
export class PlanSubjectType {
  @Field(() => GraphQLUUID) subjectId: string;
  @Field(() => String) title: string;
  @Field(() => [GraphQLUUID], { description: 'The periods of the plan in which the class has marks in it' })
  markedIn: string[];
  @Field(() => [GraphQLLocalDate], { description: 'Its days in the timetable, so far as that reaches' })
  lessonDays: string[];
}

@ObjectType('PlannedWork', { description: 'A control work; a subject has one a day at most' })
export class PlannedWorkType {
  @Field(() => GraphQLUUID) subjectId: string;
  @Field(() => GraphQLLocalDate) onDate: string;
  @Field(() => Float) weight: number;
  @Field(() => String) title: string;
  @Field(() => PlannedWorkStateEnum) state: PlannedWorkState;
  @Field(() => GraphQLUUID, {
    nullable: true,
    description: 'The shortest period that holds the day; null where none does since the calendar changed',
  })
  gradingPeriodId: string | null;
}

@ObjectType('WorkPlan', {
  description: 'The control works that a class plans in the periods that are not over',
})
export class WorkPlanType {
  @Field(() => GraphQLUUID) classId: string;
  @Field(() => String) title: string;
  @Field(() => GraphQLLocalDate, { description: 'The school’s date' }) today: string;
  @Field(() => [ForecastPeriodType], {
    description:
      'The present ones and those to come, in order; without one that shorter ones hold day by day',
  })
  periods: ForecastPeriodType[];
  @Field(() => GraphQLUUID, {
    nullable: true,
    description: 'The shortest of them that holds the school’s date, else the next one',
  })
  nearestPeriodId: string | null;
  @Field(() => [PlanSubjectType], {
    description: 'Those with marks in one of the periods at least, and those with works',
  })
  subjects: PlanSubjectType[];
  @Field(() => [PlannedWorkType], { description: 'By day' }) works: PlannedWorkType[];
  @Field(() => [GraphQLLocalDate], { description: 'The days on which a work may lie' })
  schoolDays: string[];
  @Field(() => [GraphQLLocalDate], { description: 'Those of them for which the timetable is known' })
  timetabledDays: string[];
  @Field(() => Boolean) viewerCanPlan: boolean;
}
