import { GraphQLUUID } from 'graphql-scalars';
import { Field, ObjectType, registerEnumType } from 'type-graphql';

type ContactKind = 'PHONE' | 'EMAIL';
const ContactKindEnum: { readonly [K in ContactKind]: K } = { PHONE: 'PHONE', EMAIL: 'EMAIL' };
registerEnumType(ContactKindEnum, { name: 'ContactKind' });

@ObjectType('GuardianContact')
export class GuardianContactType {
  @Field(() => ContactKindEnum) kind: ContactKind;
  @Field(() => String) value: string;
}

@ObjectType('ClassWeekGuardian', { description: 'A guardian with rights in force today' })
export class ClassWeekGuardianType {
  @Field(() => GraphQLUUID) guardianId: string;
  @Field(() => String, { description: 'Family name and initials' }) name: string;
  @Field(() => String) fullName: string;
  @Field(() => String, { nullable: true }) relation: string | null;
  @Field(() => [GuardianContactType]) contacts: GuardianContactType[];
  @Field(() => Boolean, { description: 'Has an account in the school' }) joined: boolean;
  @Field(() => String, { nullable: true, description: 'ISO instant of the last sign-in; null: never' })
  signedInAt: string | null;
  @Field(() => Boolean, { description: 'Where each guardian must acknowledge: this one has not yet' })
  owes: boolean;
}
