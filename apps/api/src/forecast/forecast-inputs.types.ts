import { IsOptional, MaxLength } from 'class-validator';
import { GraphQLUUID } from 'graphql-scalars';
import { Field, InputType, Int } from 'type-graphql';

@InputType('IssueForecastInput')
export class IssueForecastInputType {
  @Field(() => GraphQLUUID) classId: string;
  @Field(() => GraphQLUUID) gradingPeriodId: string;
  @Field(() => String, { nullable: true, description: 'The class teacher’s own words to all the families' })
  @IsOptional()
  @MaxLength(500)
  sentence: string | null;
}

@InputType('RecordExpectedMarkInput')
export class RecordExpectedMarkInputType {
  @Field(() => GraphQLUUID) studentId: string;
  @Field(() => GraphQLUUID) subjectId: string;
  @Field(() => GraphQLUUID) gradingPeriodId: string;
  @Field(() => Int, { nullable: true, description: 'A mark of the scale; null takes the expectation back' })
  value: number | null;
}
