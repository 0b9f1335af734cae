import { GraphQLLocalDate } from 'graphql-scalars';
import { Field, Float, Int, ObjectType } from 'type-graphql';

@ObjectType('DiaryMark')
export class DiaryMarkType {
  @Field(() => String, { description: 'Of the school’s scale, or ABSENT, EXEMPT, PASSED, NOT_PASSED' })
  value: string;
  @Field(() => Float) weight: number;
  @Field(() => String, { nullable: true }) comment: string | null;
}

@ObjectType('DiaryLesson')
export class DiaryLessonType {
  @Field(() => Int) ordinal: number;
  @Field(() => String) subject: string;
  @Field(() => String, { nullable: true }) topic: string | null;
  @Field(() => String, { nullable: true }) homework: string | null;
  @Field(() => [DiaryMarkType]) marks: DiaryMarkType[];
}

@ObjectType('DiaryDay', { description: 'A day with lessons' })
export class DiaryDayType {
  @Field(() => GraphQLLocalDate) date: string;
  @Field(() => [DiaryLessonType]) lessons: DiaryLessonType[];
}
