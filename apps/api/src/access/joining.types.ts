import type { Role } from '@vedomo/domain/access/role';
import { MaxLength } from 'class-validator';
import { GraphQLLocalDate, GraphQLUUID } from 'graphql-scalars';
import { Field, InputType, ObjectType, registerEnumType } from 'type-graphql';
import { RoleEnum, ViewerType } from './access.types.ts';
import type { JoiningAccount } from './join-with-invitation.ts';

export const JoiningAccountEnum: { [A in JoiningAccount]: A } = {
  NEW: 'NEW',
  EXISTING: 'EXISTING',
  CURRENT: 'CURRENT',
};
registerEnumType(JoiningAccountEnum, {
  name: 'JoiningAccount',
  description: 'A new account, one of a login and password given, or that of whoever is signed in',
});

@ObjectType('OpenInvitation', { description: 'What the holder of a code is shown before joining' })
export class OpenInvitationType {
  @Field(() => String) schoolTitle: string;
  @Field(() => String) schoolCode: string;
  @Field(() => RoleEnum) role: Role;
  @Field(() => String, { nullable: true, description: 'The given name alone' }) childGivenName: string | null;
  @Field(() => String, {
    nullable: true,
    description: 'Given name and patronymic of whom it is for; null when nobody knows who will come',
  })
  invitee: string | null;
  @Field(() => Boolean) asksBirthDate: boolean;
  @Field(() => Boolean, { description: 'The person’s own name is asked' }) asksName: boolean;
  @Field(() => GraphQLLocalDate) expiresOn: string;
}

@InputType('JoinInput')
export class JoinInputType {
  @Field(() => String) @MaxLength(100) schoolCode: string;
  @Field(() => String) @MaxLength(100) code: string;
  @Field(() => JoiningAccountEnum) account: JoiningAccount;
  @Field(() => GraphQLLocalDate, { nullable: true }) childBirthDate?: string | null;
  @Field(() => String, { nullable: true }) @MaxLength(100) familyName?: string | null;
  @Field(() => String, { nullable: true }) @MaxLength(100) givenName?: string | null;
  @Field(() => String, { nullable: true }) @MaxLength(100) middleName?: string | null;
  @Field(() => String, { nullable: true }) @MaxLength(254) login?: string | null;
  @Field(() => String, { nullable: true }) @MaxLength(1000) password?: string | null;
}

@ObjectType('Joined')
export class JoinedType {
  @Field(() => GraphQLUUID) membershipId: string;
  @Field(() => ViewerType) viewer: ViewerType;
}
