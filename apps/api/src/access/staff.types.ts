import type { JoiningState } from '@vedomo/domain/access/invitation';
import type { Role } from '@vedomo/domain/access/role';
import { MaxLength } from 'class-validator';
import { GraphQLLocalDate, GraphQLUUID } from 'graphql-scalars';
import { Field, InputType, ObjectType } from 'type-graphql';
import { RoleEnum } from './access.types.ts';
import { JoiningStateEnum } from './invitations.types.ts';

@ObjectType('StaffMembership')
export class StaffMembershipType {
  @Field(() => GraphQLUUID) membershipId: string;
  @Field(() => RoleEnum) role: Role;
  @Field(() => GraphQLLocalDate) startsOn: string;
  @Field(() => GraphQLLocalDate, { nullable: true }) endsOn: string | null;
  @Field(() => Boolean) everSignedIn: boolean;
  @Field(() => Boolean, { description: 'The viewer’s own, which nobody ends' }) own: boolean;
}

@ObjectType('StaffInvitation', { description: 'A member of staff, invited or not' })
export class StaffInvitationType {
  @Field(() => GraphQLUUID) staffId: string;
  @Field(() => String) name: string;
  @Field(() => String, { nullable: true }) position: string | null;
  @Field(() => String, { nullable: true, description: 'Titles of the classes led today' }) leads:
    string | null;
  @Field(() => [StaffMembershipType]) memberships: StaffMembershipType[];
  @Field(() => JoiningStateEnum) state: JoiningState;
  @Field(() => RoleEnum, { nullable: true }) invitedAs: Role | null;
  @Field(() => GraphQLLocalDate, { nullable: true }) invitedUntil: string | null;
}

@InputType('AddStaffMemberInput')
export class AddStaffMemberInputType {
  @Field(() => String) @MaxLength(100) familyName: string;
  @Field(() => String) @MaxLength(100) givenName: string;
  @Field(() => String, { nullable: true }) @MaxLength(100) middleName?: string | null;
  @Field(() => String, { nullable: true }) @MaxLength(200) position?: string | null;
}

@InputType('EndMembershipInput')
export class EndMembershipInputType {
  @Field(() => GraphQLUUID) membershipId: string;
  @Field(() => GraphQLLocalDate, { description: 'Access ends with this day' }) lastDay: string;
}
