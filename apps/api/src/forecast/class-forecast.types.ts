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
import { ForecastPeriodType } from './forecast-period.types.ts';
import { MarksNeededType } from './marks-needed.types.ts';

@ObjectType('ForecastSubject')
export class ForecastSubjectType {
  @Field(() => GraphQLUUID) subjectId: string;
  @Field(() => String) title: string;
  @Field(() => AssessmentModeEnum, { description: 'Forecasts exist for MARKS alone' }) mode: AssessmentMode;
  @Field(() => WorksToComeSourceEnum) worksToCome: WorksToComeSource;
}

@ObjectType('ForecastStudent')
export class ForecastStudentType {
  @Field(() => GraphQLUUID) studentId: string;
  @Field(() => String, { description: 'Family name and given name' }) name: string;
}

@ObjectType('ClassForecastCell', {
  description: 'The forecast of one student’s final mark in one subject, as it is now',
})
export class ClassForecastCellType {
  @Field(() => Int) studentIndex: number;
  @Field(() => Int) subjectIndex: number;
  @Field(() => [Int], { description: 'Per mille, one for each mark of the scale; they add up to 1000' })
  probabilities: number[];
  @Field(() => Int, { description: 'A mark of the scale' }) likeliest: number;
  @Field(() => Int, { description: 'How many marks there are so far' }) marks: number;
  @Field(() => Float, { nullable: true }) meanSoFar: number | null;
  @Field(() => Float, { description: 'The period’s mean will lie between it and meanHigh 8 times in 10' })
  meanLow: number;
  @Field(() => Float) meanHigh: number;
  @Field(() => MarkTrendEnum) trend: MarkTrend;
  @Field(() => [RiskFlagEnum], { description: 'The gravest first' }) flags: RiskFlag[];
  @Field(() => [MarksNeededType], {
    description: 'One for each better final mark; empty where nobody knows what is still to come',
  })
  needed: MarksNeededType[];
  @Field(() => [Int], {
    nullable: true,
    description: 'Of the year mark, per mille; null in a period that is not the present one',
  })
  year: number[] | null;
  @Field(() => Int, {
    nullable: true,
    description: 'What the teacher expects, kept apart from what is computed',
  })
  expectedMark: number | null;
  @Field(() => [Int], { nullable: true, description: 'The probabilities that the family was told last' })
  issued: number[] | null;
}

@ObjectType('ForecastFinalMark', { description: 'What one student’s period ended with in one subject' })
export class ForecastFinalMarkType {
  @Field(() => Int) studentIndex: number;
  @Field(() => Int) subjectIndex: number;
  @Field(() => String, { description: 'As the journal has it, or NOT_ASSESSED, PASSED, NOT_PASSED' })
  value: string;
}

@ObjectType('ForecastNoticeSummary', { description: 'Forecasts that were issued to the families of a class' })
export class ForecastNoticeSummaryType {
  @Field(() => GraphQLUUID) noticeId: string;
  @Field(() => String, { description: 'ISO instant' }) issuedAt: string;
  @Field(() => String, { nullable: true, description: 'Family name and initials' }) issuedBy: string | null;
  @Field(() => String, { nullable: true }) sentence: string | null;
  @Field(() => Int) students: number;
  @Field(() => Int, { description: 'Students of whom a guardian acknowledged the diary with it' })
  received: number;
}

@ObjectType('ClassForecast', { description: 'The forecasts of a class in a period (clause 2)' })
export class ClassForecastType {
  @Field(() => GraphQLUUID) classId: string;
  @Field(() => String) title: string;
  @Field(() => GraphQLUUID, { nullable: true, description: 'Null between periods' })
  gradingPeriodId: string | null;
  @Field(() => String, { nullable: true, description: 'In Russian' }) periodTitle: string | null;
  @Field(() => [ForecastPeriodType], { description: 'Those that have begun, in order' })
  periods: ForecastPeriodType[];
  @Field(() => GraphQLLocalDate, { nullable: true, description: 'The last day' }) endsOn: string | null;
  @Field(() => GraphQLLocalDate, {
    nullable: true,
    description: 'The last day for the last notice that the school’s rule asks for',
  })
  issueBy: string | null;
  @Field(() => [Int], { description: 'The marks, the worst first' }) scale: number[];
  @Field(() => [ForecastSubjectType]) subjects: ForecastSubjectType[];
  @Field(() => [ForecastStudentType]) students: ForecastStudentType[];
  @Field(() => [ClassForecastCellType]) cells: ClassForecastCellType[];
  @Field(() => [ForecastFinalMarkType], {
    description: 'Those that are set, also where there is no forecast for want of marks',
  })
  finalMarks: ForecastFinalMarkType[];
  @Field(() => [ForecastNoticeSummaryType], { description: 'The latest first' })
  notices: ForecastNoticeSummaryType[];
  @Field(() => Int, { description: 'Notices that the school’s rule asks for' }) timesPerPeriod: number;
  @Field(() => Int, { description: 'Students whom the rule concerns' }) required: number;
  @Field(() => Int, { description: 'Of them, those who had the notices in time' }) met: number;
  @Field(() => Boolean, {
    description: 'Now: in the period that holds today, once a day, where there is something to issue',
  })
  viewerCanIssue: boolean;
  @Field(() => Boolean) viewerCanExpect: boolean;
  @Field(() => NoForecastReasonEnum, { nullable: true, description: 'Why there is no forecast' })
  reason: NoForecastReason | null;
}
