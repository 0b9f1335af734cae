import type { NotRequiredReason } from '@vedomo/domain/diary/duty';
import { GraphQLLocalDate, GraphQLUUID } from 'graphql-scalars';
import { Field, Int, ObjectType } from 'type-graphql';
import {
  AcknowledgementEntryType,
  DutyCorrectionEntryType,
} from '../acknowledgement/acknowledgement-entry.types.ts';
import { ClassWeekGuardianType } from './class-week-guardian.types.ts';
import {
  type DiarySection,
  DiarySectionEnum,
  type DutyStateName,
  DutyStateEnum,
  NotRequiredReasonEnum,
} from '../duty/duty-enums.types.ts';
import { WeekGapType } from './week-gap.types.ts';

@ObjectType('StripWeek', { description: 'A student’s state in one of the last study weeks' })
export class StripWeekType {
  @Field(() => GraphQLLocalDate, { description: 'Monday' }) week: string;
  @Field(() => DutyStateEnum) state: DutyStateName;
  @Field(() => NotRequiredReasonEnum, {
    nullable: true,
    description: 'Null also when the student was not there yet',
  })
  reason: NotRequiredReason | null;
}

@ObjectType('ClassWeekStudent')
export class ClassWeekStudentType {
  @Field(() => GraphQLUUID) studentId: string;
  @Field(() => String) name: string;
  @Field(() => DutyStateEnum) state: DutyStateName;
  @Field(() => NotRequiredReasonEnum, { nullable: true }) reason: NotRequiredReason | null;
  @Field(() => [ClassWeekGuardianType]) guardians: ClassWeekGuardianType[];
  @Field(() => [AcknowledgementEntryType]) acknowledgements: AcknowledgementEntryType[];
  @Field(() => [DutyCorrectionEntryType], { description: 'Of this week, the latest first' })
  corrections: DutyCorrectionEntryType[];
  @Field(() => [DiarySectionEnum], { description: 'Opened in this week by any guardian' })
  opened: DiarySection[];
  @Field(() => [StripWeekType], { description: 'The last six study weeks up to this one, oldest first' })
  strip: StripWeekType[];
}

@ObjectType('ClassWeekTimes', {
  description: 'A study week of a class: its moments (ISO instants) and counters',
})
export class ClassWeekTimesType {
  @Field(() => Int, { description: 'The number of the school week' }) ordinal: number;
  @Field(() => String) opensAt: string;
  @Field(() => String, { description: 'A press before it is on time' }) pressDeadline: string;
  @Field(() => String, { description: 'Paper and messages received before it are on time' }) closesAt: string;
  @Field(() => Boolean) closed: boolean;
  @Field(() => Int) required: number;
  @Field(() => Int) onTime: number;
  @Field(() => Int) late: number;
  @Field(() => Int, { description: 'Students nobody can acknowledge for' }) noGuardian: number;
}

@ObjectType('ClassChoice')
export class ClassChoiceType {
  @Field(() => GraphQLUUID) classId: string;
  @Field(() => String) title: string;
  @Field(() => Boolean, { description: 'Led by the viewer' }) own: boolean;
}

@ObjectType('ClassWeek', {
  description: 'A class in one calendar week, as its class teacher works on it (clause 4a)',
})
export class ClassWeekType {
  @Field(() => GraphQLUUID) classId: string;
  @Field(() => String) title: string;
  @Field(() => String) timeZone: string;
  @Field(() => GraphQLLocalDate, { description: 'The school’s date today' }) today: string;
  @Field(() => [String]) teachers: string[];
  @Field(() => [ClassChoiceType], { description: 'The classes the viewer may open' })
  classes: ClassChoiceType[];
  @Field(() => GraphQLLocalDate, { description: 'Monday' }) week: string;
  @Field(() => GraphQLLocalDate, { nullable: true }) previousWeek: string | null;
  @Field(() => GraphQLLocalDate, { nullable: true, description: 'Null when the next one has not begun' })
  nextWeek: string | null;
  @Field(() => ClassWeekTimesType, { nullable: true, description: 'Null when the week asks nothing' })
  times: ClassWeekTimesType | null;
  @Field(() => WeekGapType, { nullable: true, description: 'Why the week asks nothing' })
  gap: WeekGapType | null;
  @Field(() => [ClassWeekStudentType]) students: ClassWeekStudentType[];
  @Field(() => Boolean) viewerCanRecord: boolean;
  @Field(() => Boolean) viewerCanInvite: boolean;
  @Field(() => Boolean) viewerCanCorrect: boolean;
}
