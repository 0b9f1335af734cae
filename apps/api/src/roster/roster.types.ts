import { GraphQLLocalDate, GraphQLUUID } from 'graphql-scalars';
import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import type { RosterPersonKind } from './roster-search.read-model.ts';

export const RosterPersonKindEnum: { [K in RosterPersonKind]: K } = {
  STUDENT: 'STUDENT',
  GUARDIAN: 'GUARDIAN',
  STAFF: 'STAFF',
};
registerEnumType(RosterPersonKindEnum, { name: 'RosterPersonKind' });

@ObjectType('RosterClass', { description: 'A class in numbers' })
export class RosterClassType {
  @Field(() => GraphQLUUID) classId: string;
  @Field(() => String) title: string;
  @Field(() => String) grade: string;
  @Field(() => Int) students: number;
  @Field(() => Int) guardians: number;
  @Field(() => Int, { description: 'Students nobody can acknowledge for' }) withoutGuardian: number;
  @Field(() => [String], { description: 'Who leads it today' }) teachers: readonly string[];
}

@ObjectType('Roster')
export class RosterType {
  @Field(() => String, { nullable: true, description: 'Null: the school has no academic year yet' })
  yearTitle: string | null;
  @Field(() => [RosterClassType], { description: 'In the school’s order' }) classes: RosterClassType[];
  @Field(() => Boolean) viewerCanImport: boolean;
}

@ObjectType('RosterGuardian')
export class RosterGuardianType {
  @Field(() => GraphQLUUID) guardianId: string;
  @Field(() => String) name: string;
  @Field(() => String, { nullable: true, description: 'MOTHER, FATHER, PARENT, GUARDIAN, RELATIVE or free' })
  relation: string | null;
  @Field(() => String, { description: 'FULL, NONE or ORGANISATION' }) rights: string;
  @Field(() => [String]) phones: readonly string[];
  @Field(() => [String]) emails: readonly string[];
}

@ObjectType('RosterStudent')
export class RosterStudentType {
  @Field(() => GraphQLUUID) studentId: string;
  @Field(() => String) name: string;
  @Field(() => GraphQLLocalDate, { nullable: true }) birthDate: string | null;
  @Field(() => GraphQLLocalDate, { description: 'In this class since' }) startsOn: string;
  @Field(() => [RosterGuardianType]) guardians: RosterGuardianType[];
  @Field(() => Boolean, { description: 'Nobody can acknowledge for this student' }) withoutGuardian: boolean;
}

@ObjectType('RosterClassTeacher')
export class RosterClassTeacherType {
  @Field(() => String) name: string;
  @Field(() => GraphQLLocalDate) startsOn: string;
  @Field(() => GraphQLLocalDate, { nullable: true }) endsOn: string | null;
}

@ObjectType('RosterCard', { description: 'A class with its people' })
export class RosterCardType {
  @Field(() => GraphQLUUID) classId: string;
  @Field(() => String) title: string;
  @Field(() => String) grade: string;
  @Field(() => [RosterClassTeacherType]) teachers: readonly RosterClassTeacherType[];
  @Field(() => [RosterStudentType]) students: RosterStudentType[];
  @Field(() => Boolean) viewerCanInvite: boolean;
  @Field(() => Boolean) viewerCanSeeWeek: boolean;
}

@ObjectType('RosterPerson')
export class RosterPersonType {
  @Field(() => RosterPersonKindEnum) kind: RosterPersonKind;
  @Field(() => GraphQLUUID) personId: string;
  @Field(() => String) name: string;
  @Field(() => GraphQLUUID, { nullable: true }) classId: string | null;
  @Field(() => String, { nullable: true }) classTitle: string | null;
  @Field(() => String, { nullable: true, description: 'The children of a guardian, the position of staff' })
  note: string | null;
}

@ObjectType('RosterPeople')
export class RosterPeopleType {
  @Field(() => [RosterPersonType], { description: 'At most fifty' }) people: RosterPersonType[];
  @Field(() => Boolean) more: boolean;
}
