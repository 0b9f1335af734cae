import { GRADING_PERIOD_KINDS, type GradingPeriodKind } from '@vedomo/domain/calendar/grading-period';
import { GraphQLLocalDate, GraphQLUUID } from 'graphql-scalars';
import { Field, Float, Int, ObjectType, registerEnumType } from 'type-graphql';
import type { AssessmentMode } from './final-marks.read-model.ts';

export const GradingPeriodKindEnum = Object.fromEntries(GRADING_PERIOD_KINDS.map((kind) => [kind, kind])) as {
  [K in GradingPeriodKind]: K;
};
registerEnumType(GradingPeriodKindEnum, { name: 'DiaryPeriodKind' });
export const AssessmentModeEnum: { readonly [M in AssessmentMode]: M } = {
  MARKS: 'MARKS',
  PASS_FAIL: 'PASS_FAIL',
  NONE: 'NONE',
};
registerEnumType(AssessmentModeEnum, { name: 'AssessmentMode' });

@ObjectType('DiaryPeriod')
export class DiaryPeriodType {
  @Field(() => GraphQLUUID) gradingPeriodId: string;
  @Field(() => GradingPeriodKindEnum) kind: GradingPeriodKind;
  @Field(() => Int) ordinal: number;
  @Field(() => GraphQLLocalDate) startsOn: string;
  @Field(() => GraphQLLocalDate) endsOn: string;
}

@ObjectType('FinalMark', { description: 'A subject in one period' })
export class FinalMarkType {
  @Field(() => AssessmentModeEnum) mode: AssessmentMode;
  @Field(() => String, {
    nullable: true,
    description: 'As the journal has it, or NOT_ASSESSED, PASSED, NOT_PASSED',
  })
  value: string | null;
  @Field(() => Float, {
    nullable: true,
    description: 'The weighted mean so far; null where there are no marks',
  })
  mean: number | null;
  @Field(() => Boolean, { description: 'Came or changed after the viewer last acknowledged the diary' })
  changedAfterReading: boolean;
}

@ObjectType('FinalMarkSubject')
export class FinalMarkSubjectType {
  @Field(() => GraphQLUUID) subjectId: string;
  @Field(() => String) subject: string;
  @Field(() => [FinalMarkType], { description: 'One for each period, in their order' })
  marks: FinalMarkType[];
}

@ObjectType('FinalMarks', { description: '«Итоговые оценки»' })
export class FinalMarksType {
  @Field(() => Boolean, { description: 'False where the class is given no marks at all' }) assessed: boolean;
  @Field(() => GraphQLUUID, { nullable: true, description: 'The shortest period that holds today' })
  currentPeriodId: string | null;
  @Field(() => [DiaryPeriodType], { description: 'In order, the year last' }) periods: DiaryPeriodType[];
  @Field(() => [FinalMarkSubjectType]) subjects: FinalMarkSubjectType[];
}
