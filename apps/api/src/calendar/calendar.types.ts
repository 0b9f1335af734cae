import type { CalendarChange } from '@vedomo/domain/calendar/calendar-change';
import type { CalendarExceptionKind } from '@vedomo/domain/calendar/class-calendar';
import type { RequiredAnswers } from '@vedomo/domain/calendar/duty-policy';
import type { GradingPeriodKind } from '@vedomo/domain/calendar/grading-period';
import { GraphQLLocalDate, GraphQLUUID } from 'graphql-scalars';
import { Field, Int, ObjectType } from 'type-graphql';
import {
  CalendarChangeKindEnum,
  CalendarExceptionKindEnum,
  GradingPeriodKindEnum,
  RequiredAnswersEnum,
} from './calendar-enums.types.ts';

@ObjectType('CalendarWeek', { description: 'A calendar week of an academic year, study week or not' })
export class CalendarWeekType {
  @Field(() => GraphQLLocalDate, { description: 'Monday' }) week: string;
  @Field(() => Int, { description: 'Counted from the week of the year’s first day' }) ordinal: number;
  @Field(() => Int, { description: 'Classes for which it is a study week' }) studying: number;
  @Field(() => Int, { description: 'Of those, classes whose duty has begun' }) onDuty: number;
  @Field(() => [String], { description: 'Titles of vacations and days off in it' }) exceptions: string[];
}

@ObjectType('GradingPeriod')
export class GradingPeriodType {
  @Field(() => GraphQLUUID) gradingPeriodId: string;
  @Field(() => GradingPeriodKindEnum) kind: GradingPeriodKind;
  @Field(() => Int) ordinal: number;
  @Field(() => GraphQLLocalDate) startsOn: string;
  @Field(() => GraphQLLocalDate, { description: 'The last day' }) endsOn: string;
  @Field(() => [String]) grades: string[];
}

@ObjectType('CalendarException', { description: 'Days on which the weekday pattern does not decide' })
export class CalendarExceptionType {
  @Field(() => GraphQLUUID) calendarExceptionId: string;
  @Field(() => CalendarExceptionKindEnum) kind: CalendarExceptionKind;
  @Field(() => String) title: string;
  @Field(() => GraphQLLocalDate) startsOn: string;
  @Field(() => GraphQLLocalDate, { description: 'The last day' }) endsOn: string;
  @Field(() => [String], { nullable: true, description: 'Null: the whole school' }) grades: string[] | null;
}

@ObjectType('WeekdayPattern')
export class WeekdayPatternType {
  @Field(() => GraphQLLocalDate) startsOn: string;
  @Field(() => [Int], { description: 'ISO days, 1 Monday to 7 Sunday' }) weekdays: number[];
}

@ObjectType('CalendarClass')
export class CalendarClassType {
  @Field(() => GraphQLUUID) classId: string;
  @Field(() => String) title: string;
  @Field(() => String) grade: string;
  @Field(() => [WeekdayPatternType], { description: 'In the order of their first days' })
  patterns: WeekdayPatternType[];
}

@ObjectType('CalendarYear')
export class CalendarYearType {
  @Field(() => GraphQLUUID) academicYearId: string;
  @Field(() => String) title: string;
  @Field(() => GraphQLLocalDate) startsOn: string;
  @Field(() => GraphQLLocalDate, { description: 'The last day' }) endsOn: string;
  @Field(() => GraphQLLocalDate, { description: 'Monday' }) firstDutyWeek: string;
  @Field(() => [CalendarWeekType]) weeks: CalendarWeekType[];
  @Field(() => [GradingPeriodType]) periods: GradingPeriodType[];
  @Field(() => [CalendarExceptionType]) exceptions: CalendarExceptionType[];
  @Field(() => [CalendarClassType]) classes: CalendarClassType[];
}

@ObjectType('DutyPolicy', {
  description: 'Terms of the weekly acknowledgement, in force until the next version',
})
export class DutyPolicyType {
  @Field(() => GraphQLLocalDate, { description: 'Monday of the first week' }) fromWeek: string;
  @Field(() => Int, { description: 'Hours after the week’s end within which a press is on time' })
  graceHours: number;
  @Field(() => RequiredAnswersEnum) answers: RequiredAnswers;
  @Field(() => Int, { description: 'Per cent on time that the school aims at' }) targetPercent: number;
}

@ObjectType('CalendarHistoryEntry', { description: 'A change that somebody made' })
export class CalendarHistoryEntryType {
  @Field(() => GraphQLUUID) calendarChangeId: string;
  @Field(() => String, { description: 'ISO instant' }) changedAt: string;
  @Field(() => String, { nullable: true, description: 'Full name' }) changedBy: string | null;
  @Field(() => CalendarChangeKindEnum) kind: CalendarChange['kind'];
  @Field(() => String, { nullable: true, description: 'Given where closed weeks changed' })
  reason: string | null;
}

@ObjectType('Calendar')
export class CalendarType {
  @Field(() => GraphQLLocalDate, { description: 'The school’s date today' }) today: string;
  @Field(() => GraphQLLocalDate, { description: 'Monday' }) currentWeek: string;
  @Field(() => String, { description: 'IANA name of the school’s zone' }) timeZone: string;
  @Field(() => Boolean) viewerCanChange: boolean;
  @Field(() => [CalendarYearType], { description: 'In the order of their first days' })
  years: CalendarYearType[];
  @Field(() => [DutyPolicyType], { description: 'In the order of their weeks' }) policies: DutyPolicyType[];
  @Field(() => [CalendarHistoryEntryType], { description: 'The latest first, twenty at most' })
  history: CalendarHistoryEntryType[];
}
