import { GraphQLLocalDate, GraphQLUUID } from 'graphql-scalars';
import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import { IntColumn } from '../platform/int-column.ts';
import type { WeekGap } from '@vedomo/domain/calendar/week-gap';

const ComplianceGapReasonEnum: { readonly [G in WeekGap]: G } = {
  VACATION: 'VACATION',
  DAY_OFF: 'DAY_OFF',
  OUTSIDE_YEAR: 'OUTSIDE_YEAR',
  NO_SCHOOL_DAY: 'NO_SCHOOL_DAY',
  BEFORE_START: 'BEFORE_START',
};
registerEnumType(ComplianceGapReasonEnum, {
  name: 'ComplianceGapReason',
  description: 'Why a week asks nothing of a class',
});

@ObjectType('ComplianceYearChoice')
export class ComplianceYearChoiceType {
  @Field(() => GraphQLUUID) academicYearId: string;
  @Field(() => String) title: string;
}

@ObjectType('ComplianceClass')
export class ComplianceClassType {
  @Field(() => GraphQLUUID) classId: string;
  @Field(() => String) title: string;
  @Field(() => String, { description: 'KG, 01 to 12, or as the school has it' }) grade: string;
}

@ObjectType('ComplianceWeek', {
  description:
    'A calendar week of the school year; the moments (ISO instants) are null where no class studies',
})
export class ComplianceWeekType {
  @Field(() => Int) ordinal: number;
  @Field(() => GraphQLLocalDate, { description: 'Monday' }) week: string;
  @Field(() => Int, { description: 'Per cent' }) target: number;
  @Field(() => String, { nullable: true }) opensAt: string | null;
  @Field(() => String, { nullable: true, description: 'A press before it is on time' })
  pressDeadline: string | null;
  @Field(() => String, { nullable: true, description: 'When the last class closes' }) closesAt: string | null;
}

@ObjectType('ComplianceCells', {
  description: 'Counters of class × week as aligned columns; the indexes point into `classes` and `weeks`',
})
export class ComplianceCellsType {
  @Field(() => IntColumn) classIndex: string;
  @Field(() => IntColumn) weekIndex: string;
  @Field(() => IntColumn) required: string;
  @Field(() => IntColumn) onTime: string;
  @Field(() => IntColumn) late: string;
  @Field(() => IntColumn) noGuardian: string;
}

@ObjectType('ComplianceFreeDays', { description: 'A vacation or days off by name' })
export class ComplianceFreeDaysType {
  @Field(() => String) title: string;
  @Field(() => GraphQLLocalDate) startsOn: string;
  @Field(() => GraphQLLocalDate, { description: 'The last day' }) endsOn: string;
}

@ObjectType('ComplianceGaps', {
  description: 'Why weeks ask nothing of classes, as aligned columns like those of the cells',
})
export class ComplianceGapsType {
  @Field(() => IntColumn) classIndex: string;
  @Field(() => IntColumn) weekIndex: string;
  @Field(() => [ComplianceGapReasonEnum]) reason: readonly WeekGap[];
  @Field(() => [ComplianceFreeDaysType]) freeDays: readonly ComplianceFreeDaysType[];
}

@ObjectType('ComplianceYear', {
  description: 'Weekly acknowledgement (clause 4a) of a school in an academic year',
})
export class ComplianceYearType {
  @Field(() => GraphQLUUID) academicYearId: string;
  @Field(() => String) title: string;
  @Field(() => [ComplianceYearChoiceType], { description: 'The latest first' })
  years: readonly ComplianceYearChoiceType[];
  @Field(() => String) timeZone: string;
  @Field(() => String, { description: 'The ISO instant that the answer is of' }) asOf: string;
  @Field(() => [ComplianceWeekType]) weeks: readonly ComplianceWeekType[];
  @Field(() => [ComplianceClassType]) classes: readonly ComplianceClassType[];
  @Field(() => ComplianceCellsType) cells: ComplianceCellsType;
  @Field(() => ComplianceGapsType) gaps: ComplianceGapsType;
}
