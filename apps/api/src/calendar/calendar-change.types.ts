import type { CalendarChange } from '@vedomo/domain/calendar/calendar-change';
import type { CalendarExceptionKind } from '@vedomo/domain/calendar/class-calendar';
import type { RequiredAnswers } from '@vedomo/domain/calendar/duty-policy';
import type { GradingPeriodKind } from '@vedomo/domain/calendar/grading-period';
import { ArrayMaxSize, IsOptional, MaxLength, ValidateNested } from 'class-validator';
import { GraphQLLocalDate, GraphQLUUID } from 'graphql-scalars';
import { Temporal } from 'temporal-polyfill';
import { ArgsType, Field, InputType, Int } from 'type-graphql';
import { Refusal } from '../platform/refusal.ts';
import {
  CalendarExceptionKindEnum,
  GradingPeriodKindEnum,
  RequiredAnswersEnum,
} from './calendar-enums.types.ts';

const day = (text: string) => Temporal.PlainDate.from(text);

@InputType('YearBoundsInput')
export class YearBoundsInputType {
  @Field(() => GraphQLUUID) academicYearId: string;
  @Field(() => GraphQLLocalDate) startsOn: string;
  @Field(() => GraphQLLocalDate) endsOn: string;
  @Field(() => GraphQLLocalDate) firstDutyWeek: string;
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

/**
 * The one change of an input in the words of the rules.
 * @throws Refusal INVALID/ONE_CHANGE_EXPECTED unless there is exactly one
 */
export function toCalendarChange(input: CalendarChangeInputType): CalendarChange {
  const changes = changesIn(input);
  if (changes.length !== 1) throw new Refusal('INVALID', 'ONE_CHANGE_EXPECTED', 'change');
  return changes[0]!;
}

function changesIn(input: CalendarChangeInputType): CalendarChange[] {
  const { year, period, exception, pattern, policy, removePeriodId, removeExceptionId, removePolicyFrom } =
    input;
  const changes: CalendarChange[] = [];
  if (year)
    changes.push({
      kind: 'YEAR',
      academicYearId: year.academicYearId,
      ...span(year),
      firstDutyWeek: day(year.firstDutyWeek),
    });
  if (period) {
    const { academicYearId, gradingPeriodId, kind, ordinal, grades } = period;
    changes.push({
      kind: 'PERIOD',
      academicYearId,
      gradingPeriodId: gradingPeriodId ?? null,
      period: { kind, ordinal, grades, ...span(period) },
    });
  }
  if (exception) {
    const { academicYearId, calendarExceptionId, kind, title, grades } = exception;
    changes.push({
      kind: 'EXCEPTION',
      academicYearId,
      calendarExceptionId: calendarExceptionId ?? null,
      exception: { kind, title, grades: grades ?? null, ...span(exception) },
    });
  }
  if (pattern) {
    const { classIds, startsOn, weekdays } = pattern;
    changes.push({ kind: 'PATTERN', classIds, startsOn: day(startsOn), weekdays });
  }
  if (policy) {
    const { graceHours, answers, targetPercent } = policy;
    changes.push({
      kind: 'POLICY',
      policy: { fromWeek: day(policy.fromWeek), graceHours, answers, targetPercent },
    });
  }
  if (removePeriodId) changes.push({ kind: 'REMOVE_PERIOD', gradingPeriodId: removePeriodId });
  if (removeExceptionId) changes.push({ kind: 'REMOVE_EXCEPTION', calendarExceptionId: removeExceptionId });
  if (removePolicyFrom) changes.push({ kind: 'REMOVE_POLICY', fromWeek: day(removePolicyFrom) });
  return changes;
}

function span({ startsOn, endsOn }: { startsOn: string; endsOn: string }) {
  return { startsOn: day(startsOn), endsOn: day(endsOn) };
}
