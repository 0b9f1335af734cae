import type { AcknowledgementRoute } from '@vedomo/domain/diary/acknowledgement';
import type { NotRequiredReason } from '@vedomo/domain/diary/duty';
import { GraphQLLocalDate, GraphQLUUID } from 'graphql-scalars';
import { Field, Int, ObjectType } from 'type-graphql';
import { DiaryDayType, FinalMarksType } from '../../journal/public.ts';
import {
  AcknowledgementRouteEnum,
  type DiarySection,
  DiarySectionEnum,
  DutyStateEnum,
  type DutyStateName,
  NotRequiredReasonEnum,
} from '../duty/duty-enums.types.ts';
import { WeekGapType } from '../class-week/week-gap.types.ts';

@ObjectType('FamilyAcknowledgement', { description: 'An acknowledgement with its receipt' })
export class FamilyAcknowledgementType {
  @Field(() => String, { description: 'Given name and patronymic' }) guardianName: string;
  @Field(() => Boolean, { description: 'The viewer’s' }) own: boolean;
  @Field(() => AcknowledgementRouteEnum) route: AcknowledgementRoute;
  @Field(() => String, {
    description: 'ISO instant: the press, or the start of the day paper or message came',
  })
  receivedAt: string;
  @Field(() => String) receiptNumber: string;
  @Field(() => [DiarySectionEnum], { description: 'Opened before it in that week' }) sections: DiarySection[];
}

@ObjectType('DutyCard', {
  description: 'A week that can be acknowledged now (clause 4b); instants are ISO text',
})
export class DutyCardType {
  @Field(() => GraphQLLocalDate, { description: 'Monday' }) week: string;
  @Field(() => String) opensAt: string;
  @Field(() => String, { description: 'A press before it is on time' }) pressDeadline: string;
  @Field(() => String, { description: 'From it on the week is closed' }) closesAt: string;
  @Field(() => DutyStateEnum) state: DutyStateName;
  @Field(() => NotRequiredReasonEnum, { nullable: true }) reason: NotRequiredReason | null;
  @Field(() => [FamilyAcknowledgementType], { description: 'The earliest first' })
  acknowledgements: FamilyAcknowledgementType[];
  @Field(() => Int, { description: 'Where each guardian must acknowledge: how many others have not' })
  othersOwe: number;
  @Field(() => [DiarySectionEnum], { description: 'By the viewer in that week' }) opened: DiarySection[];
  @Field(() => Boolean) viewerCanAcknowledge: boolean;
}

@ObjectType('FamilyWeek', { description: 'A begun week of the year: of duty, or with the reason of its gap' })
export class FamilyWeekType {
  @Field(() => GraphQLLocalDate, { description: 'Monday' }) week: string;
  @Field(() => DutyStateEnum, { nullable: true }) state: DutyStateName | null;
  @Field(() => NotRequiredReasonEnum, { nullable: true }) reason: NotRequiredReason | null;
  @Field(() => Boolean, { description: 'A press in it can still be on time' }) inTime: boolean;
  @Field(() => WeekGapType, { nullable: true }) gap: WeekGapType | null;
  @Field(() => [FamilyAcknowledgementType]) acknowledgements: FamilyAcknowledgementType[];
}

@ObjectType('FamilyDiary', {
  description: 'A student’s diary in a week, as the family sees it (clauses 1a, 4b)',
})
export class FamilyDiaryType {
  @Field(() => GraphQLUUID) studentId: string;
  @Field(() => String) givenName: string;
  @Field(() => String) fullName: string;
  @Field(() => String, { nullable: true }) classTitle: string | null;
  @Field(() => String) schoolTitle: string;
  @Field(() => String) timeZone: string;
  @Field(() => GraphQLLocalDate, { description: 'The school’s date' }) today: string;
  @Field(() => String, { nullable: true, description: 'Where marks are kept when not here' })
  journalSystem: string | null;
  @Field(() => Int, {
    description: 'Counts up with every change of what the family sees; goes back with the press',
  })
  diaryRevision: number;
  @Field(() => [DutyCardType], { description: 'During grace last week’s first' }) cards: DutyCardType[];
  @Field(() => GraphQLLocalDate, { description: 'Monday of the days shown' }) week: string;
  @Field(() => GraphQLLocalDate, { nullable: true }) previousWeek: string | null;
  @Field(() => GraphQLLocalDate, { nullable: true }) nextWeek: string | null;
  @Field(() => WeekGapType, { nullable: true, description: 'Why the week has no school day' })
  gap: WeekGapType | null;
  @Field(() => [DiaryDayType], { description: '«Расписание»: the days with lessons' }) days: DiaryDayType[];
  @Field(() => FinalMarksType) finalMarks: FinalMarksType;
  @Field(() => [FamilyWeekType], { description: 'The year’s begun weeks, the earliest first' })
  weeks: FamilyWeekType[];
}
