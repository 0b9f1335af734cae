import { GraphQLLocalDate, GraphQLUUID } from 'graphql-scalars';
import { Field, Int, ObjectType } from 'type-graphql';
import {
  type DiarySection,
  DiarySectionEnum,
  DutyStateEnum,
  type DutyStateName,
} from '../duty/duty-enums.types.ts';

@ObjectType('ViewerChildWeek', { description: 'A week that can still be acknowledged' })
export class ViewerChildWeekType {
  @Field(() => GraphQLLocalDate, { description: 'Monday' }) week: string;
  @Field(() => DutyStateEnum) state: DutyStateName;
  @Field(() => Boolean, { description: 'By the viewer' }) acknowledged: boolean;
  @Field(() => [DiarySectionEnum], { description: 'By the viewer in that week' }) opened: DiarySection[];
}

@ObjectType('ViewerChild', { description: 'A child of the viewer, or the viewer as a student' })
export class ViewerChildType {
  @Field(() => GraphQLUUID, { description: 'Whose diary it is read and acknowledged through' })
  membershipId: string;
  @Field(() => GraphQLUUID) studentId: string;
  @Field(() => String) givenName: string;
  @Field(() => String) fullName: string;
  @Field(() => String, { nullable: true }) classTitle: string | null;
  @Field(() => String) schoolTitle: string;
  @Field(() => Int) diaryRevision: number;
  @Field(() => [ViewerChildWeekType], { description: 'In the order of their cards' })
  weeks: ViewerChildWeekType[];
}
