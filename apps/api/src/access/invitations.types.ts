import type { JoiningState } from '@vedomo/domain/access/invitation';
import type { SeatBar } from '@vedomo/domain/access/invitation-seat';
import { GraphQLLocalDate, GraphQLUUID } from 'graphql-scalars';
import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';

export const JoiningStateEnum: { [S in JoiningState]: S } = {
  NOT_INVITED: 'NOT_INVITED',
  INVITED: 'INVITED',
  LAPSED: 'LAPSED',
  NEVER_SIGNED_IN: 'NEVER_SIGNED_IN',
  JOINED: 'JOINED',
};
registerEnumType(JoiningStateEnum, {
  name: 'JoiningState',
  description: 'How far an invited person has come',
});

export const SeatBarEnum: { [B in SeatBar]: B } = { NO_RIGHTS: 'NO_RIGHTS', ADULT: 'ADULT' };
registerEnumType(SeatBarEnum, {
  name: 'SeatBar',
  description: 'Why nobody is invited: a court act, or the student is an adult and must consent',
});

@ObjectType('InvitationSeat', { description: 'A place in a student’s family' })
export class InvitationSeatType {
  @Field(() => GraphQLUUID) studentId: string;
  @Field(() => String) studentName: string;
  @Field(() => GraphQLUUID, { nullable: true, description: 'Null: whoever comes' }) guardianId: string | null;
  @Field(() => String, { nullable: true }) guardianName: string | null;
  @Field(() => String, { nullable: true }) relation: string | null;
  @Field(() => JoiningStateEnum) state: JoiningState;
  @Field(() => SeatBarEnum, { nullable: true }) bar: SeatBar | null;
  @Field(() => GraphQLLocalDate, { nullable: true }) invitedUntil: string | null;
  @Field(() => GraphQLLocalDate, { nullable: true }) joinedOn: string | null;
}

@ObjectType('ClassInvitations')
export class ClassInvitationsType {
  @Field(() => GraphQLUUID) classId: string;
  @Field(() => String) title: string;
  @Field(() => [InvitationSeatType], { description: 'In the order of the class list' })
  seats: InvitationSeatType[];
}

@ObjectType('InvitationClass', {
  description: 'A class in numbers; places that nobody is invited to do not count',
})
export class InvitationClassType {
  @Field(() => GraphQLUUID) classId: string;
  @Field(() => String) title: string;
  @Field(() => String) grade: string;
  @Field(() => Int) seats: number;
  @Field(() => Int, { description: 'Of the seats: with an account that was signed in to' }) joined: number;
  @Field(() => Int) neverSignedIn: number;
  @Field(() => Int, { description: 'With an open invitation' }) invited: number;
  @Field(() => Int, { description: 'Never invited, or the invitation lapsed' }) notInvited: number;
}
