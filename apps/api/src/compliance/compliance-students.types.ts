import type { DutyState } from '@vedomo/domain/diary/duty-state';
import type { NotRequiredReason } from '@vedomo/domain/diary/duty';
import { ArrayMaxSize, ArrayMinSize } from 'class-validator';
import { GraphQLLocalDate, GraphQLUUID } from 'graphql-scalars';
import { Field, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { DutyStateEnum, NotRequiredReasonEnum } from '../diary/public.ts';
import type { StudentGroup } from './compliance-students.read-model.ts';

const StudentGroupEnum: { readonly [G in StudentGroup]: G } = {
  UNMET: 'UNMET',
  LATE: 'LATE',
  ON_TIME: 'ON_TIME',
  NO_GUARDIAN: 'NO_GUARDIAN',
  ALL: 'ALL',
};
registerEnumType(StudentGroupEnum, {
  name: 'ComplianceGroup',
  description:
    'UNMET: nobody has acknowledged. NO_GUARDIAN: nobody can. ALL: also those the week asks nothing of',
});

@InputType('ComplianceStudentsInput')
export class ComplianceStudentsInputType {
  @Field(() => [GraphQLUUID]) @ArrayMinSize(1) @ArrayMaxSize(500) classIds: string[];
  @Field(() => GraphQLLocalDate, { description: 'A day of the week' }) week: string;
  @Field(() => StudentGroupEnum) group: StudentGroup;
}

@ObjectType('ComplianceGuardian', { description: 'A guardian with rights in force today' })
export class ComplianceGuardianType {
  @Field(() => GraphQLUUID) guardianId: string;
  @Field(() => String) name: string;
  @Field(() => String, { nullable: true }) relation: string | null;
  @Field(() => Boolean, { description: 'Has an account in the school' }) joined: boolean;
  @Field(() => [String], { description: 'E.164' }) phones: string[];
  @Field(() => [String]) emails: string[];
}

@ObjectType('ComplianceStripWeek')
export class ComplianceStripWeekType {
  @Field(() => GraphQLLocalDate, { description: 'Monday' }) week: string;
  @Field(() => DutyStateEnum) state: DutyState['state'];
}

@ObjectType('ComplianceStudent')
export class ComplianceStudentType {
  @Field(() => GraphQLUUID) studentId: string;
  @Field(() => String) name: string;
  @Field(() => GraphQLUUID) classId: string;
  @Field(() => String) classTitle: string;
  @Field(() => DutyStateEnum) state: DutyState['state'];
  @Field(() => NotRequiredReasonEnum, { nullable: true }) reason: NotRequiredReason | null;
  @Field(() => [ComplianceGuardianType]) guardians: ComplianceGuardianType[];
  @Field(() => [ComplianceStripWeekType], {
    description: 'The last six duties up to this one, the oldest first',
  })
  strip: ComplianceStripWeekType[];
}

@ObjectType('ComplianceStudents', {
  description:
    'The students behind a number of the dashboard, with the counters of their classes in that week',
})
export class ComplianceStudentsType {
  @Field(() => GraphQLLocalDate, { description: 'Monday' }) week: string;
  @Field(() => [String], { description: 'The class’s teachers today; empty for several classes' })
  teachers: string[];
  @Field(() => Int) required: number;
  @Field(() => Int) onTime: number;
  @Field(() => Int) late: number;
  @Field(() => Int) noGuardian: number;
  @Field(() => [ComplianceStudentType], { description: 'By class and name' })
  students: ComplianceStudentType[];
}
