import type { CalendarExceptionKind } from '@vedomo/domain/calendar/class-calendar';
import type { RequiredAnswers } from '@vedomo/domain/calendar/duty-policy';
import type { GradingPeriodKind } from '@vedomo/domain/calendar/grading-period';
import { ArrayMaxSize, IsOptional, MaxLength, ValidateNested } from 'class-validator';
import { GraphQLLocalDate, GraphQLUUID } from 'graphql-scalars';
import { ArgsType, Field, InputType, Int } from 'type-graphql';
import {
  CalendarExceptionKindEnum,
  GradingPeriodKindEnum,
  RequiredAnswersEnum,
} from './calendar-enums.types.ts';

@InputType('YearBoundsInput')
export class YearBoundsInputType {
  @Field(() => GraphQLUUID) academicYearId: string;
  @Field(() => GraphQLLocalDate) startsOn: string;
  @Field(() => GraphQLLocalDate) endsOn: string;
  @Field(() => GraphQLLocalDate) firstDutyWeek: string;
}

@InputType('NewYearInput')
export class NewYearInputType {
  @Field(() => String) @MaxLength(50) title: string;
  @Field(() => GraphQLLocalDate) startsOn: string;
  @Field(() => GraphQLLocalDate) endsOn: string;
  @Field(() => GraphQLUUID, {
    nullable: true,
    description: 'The year whose periods, vacations and days off it starts with',
  })
  copyFromId: string | null;
}

@InputType('GradingPeriodInput')
export class GradingPeriodInputType {
  @Field(() => GraphQLUUID) academicYearId: string;
  @Field(() => GraphQLUUID, { nullable: true, description: 'Null for a new one' })
  gradingPeriodId: string | null;
  @Field(() => GradingPeriodKindEnum) kind: GradingPeriodKind;
  @Field(() => Int) ordinal: number;
  @Field(() => GraphQLLocalDate) startsOn: string;
  @Field(() => GraphQLLocalDate) endsOn: string;
  @Field(() => [String]) @ArrayMaxSize(30) @MaxLength(20, { each: true }) grades: string[];
}

@InputType('CalendarExceptionInput')
export class CalendarExceptionInputType {
  @Field(() => GraphQLUUID) academicYearId: string;
  @Field(() => GraphQLUUID, { nullable: true, description: 'Null for a new one' })
  calendarExceptionId: string | null;
  @Field(() => CalendarExceptionKindEnum) kind: CalendarExceptionKind;
  @Field(() => String) @MaxLength(200) title: string;
  @Field(() => GraphQLLocalDate) startsOn: string;
  @Field(() => GraphQLLocalDate) endsOn: string;
  @Field(() => [String], { nullable: true, description: 'Null: the whole school' })
  @IsOptional()
  @ArrayMaxSize(30)
  @MaxLength(20, { each: true })
  grades: string[] | null;
}

@InputType('WeekdayPatternInput')
export class WeekdayPatternInputType {
  @Field(() => [GraphQLUUID]) @ArrayMaxSize(300) classIds: string[];
  @Field(() => GraphQLLocalDate) startsOn: string;
  @Field(() => [Int]) @ArrayMaxSize(7) weekdays: number[];
}

@InputType('WeekdayPatternRemovalInput', { description: 'The pattern before it holds on' })
export class WeekdayPatternRemovalInputType {
  @Field(() => [GraphQLUUID]) @ArrayMaxSize(300) classIds: string[];
  @Field(() => GraphQLLocalDate, { description: 'Its first day' }) startsOn: string;
}

@InputType('DutyPolicyInput')
export class DutyPolicyInputType {
  @Field(() => GraphQLLocalDate) fromWeek: string;
  @Field(() => Int) graceHours: number;
  @Field(() => RequiredAnswersEnum) answers: RequiredAnswers;
  @Field(() => Int) targetPercent: number;
}

@InputType('CalendarChangeInput', { description: 'Exactly one change of the calendar' })
export class CalendarChangeInputType {
  @Field(() => YearBoundsInputType, { nullable: true })
  @IsOptional()
  @ValidateNested()
  year: YearBoundsInputType | null;
  @Field(() => NewYearInputType, { nullable: true })
  @IsOptional()
  @ValidateNested()
  newYear: NewYearInputType | null;
  @Field(() => GradingPeriodInputType, { nullable: true })
  @IsOptional()
  @ValidateNested()
  period: GradingPeriodInputType | null;
  @Field(() => CalendarExceptionInputType, { nullable: true })
  @IsOptional()
  @ValidateNested()
  exception: CalendarExceptionInputType | null;
  @Field(() => WeekdayPatternInputType, { nullable: true })
  @IsOptional()
  @ValidateNested()
  pattern: WeekdayPatternInputType | null;
  @Field(() => DutyPolicyInputType, { nullable: true })
  @IsOptional()
  @ValidateNested()
  policy: DutyPolicyInputType | null;
  @Field(() => WeekdayPatternRemovalInputType, { nullable: true })
  @IsOptional()
  @ValidateNested()
  removePattern: WeekdayPatternRemovalInputType | null;
  @Field(() => GraphQLUUID, { nullable: true }) removePeriodId: string | null;
  @Field(() => GraphQLUUID, { nullable: true }) removeExceptionId: string | null;
  @Field(() => GraphQLLocalDate, { nullable: true, description: 'Monday' }) removePolicyFrom: string | null;
}

@ArgsType()
export class ChangeCalendarArgs {
  @Field(() => CalendarChangeInputType) @ValidateNested() change: CalendarChangeInputType;
  @Field(() => String, { nullable: true, description: 'Why closed weeks change' })
  @IsOptional()
  @MaxLength(500)
  reason: string | null;
}
