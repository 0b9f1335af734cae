import { ROLES, type Role } from '@vedomo/domain/access/role';
import { MaxLength } from 'class-validator';
import { GraphQLUUID } from 'graphql-scalars';
import { Field, InputType, ObjectType, registerEnumType } from 'type-graphql';

export const RoleEnum = Object.fromEntries(ROLES.map((role) => [role, role])) as { [R in Role]: R };
registerEnumType(RoleEnum, { name: 'Role' });

@ObjectType('Membership', { description: 'An account in one school in one role' })
export class MembershipType {
  @Field(() => GraphQLUUID) membershipId: string;
  @Field(() => RoleEnum) role: Role;
  @Field(() => GraphQLUUID) schoolId: string;
  @Field(() => String) schoolTitle: string;
  @Field(() => String) timeZone: string;
  @Field(() => [String], { description: 'The actions this membership may ever do: what a menu needs' })
  viewerCan: string[];
}

@ObjectType('Viewer')
export class ViewerType {
  @Field(() => String) login: string;
  @Field(() => String) displayName: string;
  @Field(() => [MembershipType]) memberships: MembershipType[];
}

@ObjectType('DemoAccount')
export class DemoAccountType {
  @Field(() => String) login: string;
  @Field(() => String) titleRu: string;
  @Field(() => String) titleEn: string;
}

@ObjectType('Installation')
export class InstallationType {
  @Field(() => [DemoAccountType]) demoAccounts: DemoAccountType[];
  @Field(() => String, { nullable: true }) demoPassword: string | null;
  @Field(() => String, { nullable: true, description: 'Where the clock of the demo stands, as a civil date' })
  standsStillAt: string | null;
  @Field(() => Boolean, { description: 'No school yet: the first-run page creates it' })
  needsFirstRun: boolean;
}

@InputType('SignInInput')
export class SignInInputType {
  @Field(() => String) @MaxLength(200) login: string;
  @Field(() => String) @MaxLength(200) password: string;
}
