import type { NotRequiredReason } from '@vedomo/domain/diary/duty';
import { GraphQLLocalDate } from 'graphql-scalars';
import { Field, Int, ObjectType } from 'type-graphql';
import {
  AcknowledgementEntryType,
  DutyCorrectionEntryType,
} from '../acknowledgement/acknowledgement-entry.types.ts';
import { type DutyStateName, DutyStateEnum, NotRequiredReasonEnum } from '../duty/duty-enums.types.ts';

@ObjectType('StudentWeek', { description: 'One week of a student’s year' })
export class StudentWeekType {
  @Field(() => GraphQLLocalDate, { description: 'Monday' }) week: string;
  @Field(() => Int, { description: 'The number of the school week' }) ordinal: number;
  @Field(() => DutyStateEnum) state: DutyStateName;
  @Field(() => NotRequiredReasonEnum, { nullable: true }) reason: NotRequiredReason | null;
  @Field(() => [AcknowledgementEntryType]) acknowledgements: AcknowledgementEntryType[];
  @Field(() => [DutyCorrectionEntryType]) corrections: DutyCorrectionEntryType[];
}
