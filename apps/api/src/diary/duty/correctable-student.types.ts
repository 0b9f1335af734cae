import { GraphQLLocalDate, GraphQLUUID } from 'graphql-scalars';
import { Field, ObjectType } from 'type-graphql';
import type { CorrectableStudent } from './correctable-student.read-model.ts';

@ObjectType('CorrectableGuardian')
export class CorrectableGuardianType {
  @Field(() => GraphQLUUID) guardianId: string;
  @Field(() => String) name: string;
}

@ObjectType('CorrectableEnrolment')
export class CorrectableEnrolmentType {
  @Field(() => GraphQLUUID) classId: string;
  @Field(() => String) classTitle: string;
  @Field(() => GraphQLLocalDate) startsOn: string;
  @Field(() => GraphQLLocalDate, { nullable: true, description: 'The last day' }) endsOn: string | null;
}

@ObjectType('CorrectableStudent', { description: 'What a correction of a student’s weeks may put right' })
export class CorrectableStudentType implements CorrectableStudent {
  @Field(() => GraphQLUUID) studentId: string;
  @Field(() => String) name: string;
  @Field(() => [CorrectableGuardianType], { description: 'With rights, now or before' })
  guardians: CorrectableGuardianType[];
  @Field(() => [CorrectableEnrolmentType]) enrolments: CorrectableEnrolmentType[];
}
