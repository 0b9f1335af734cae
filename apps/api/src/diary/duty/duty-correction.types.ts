import type { ReceivedRoute } from '@vedomo/domain/diary/acknowledgement';
import type { NotRequiredReason } from '@vedomo/domain/diary/duty';
import { IsIn, IsOptional, MaxLength, ValidateNested } from 'class-validator';
import { GraphQLLocalDate, GraphQLUUID } from 'graphql-scalars';
import { Field, InputType, ObjectType } from 'type-graphql';
import { Refusal } from '../../platform/refusal.ts';
import type { DutyCorrectionInput, LateFact } from './correct-duty.ts';
import type { CorrectedWeek, DutyFace } from './corrected-week.ts';
import {
  AcknowledgementRouteEnum,
  DutyStateEnum,
  NotRequiredReasonEnum,
  type DutyStateName,
} from './duty-enums.types.ts';

@InputType('LateExemptionInput', { description: 'An order that frees from the duty and came late' })
export class LateExemptionInputType {
  @Field(() => GraphQLLocalDate) startsOn: string;
  @Field(() => GraphQLLocalDate) endsOn: string;
  @Field(() => String) @MaxLength(50) orderNumber: string;
  @Field(() => GraphQLLocalDate) orderDate: string;
}

@InputType('LateAcknowledgementInput', { description: 'Paper or a message that was not entered in time' })
export class LateAcknowledgementInputType {
  @Field(() => GraphQLLocalDate, { description: 'Monday' }) week: string;
  @Field(() => GraphQLUUID) guardianId: string;
  @Field(() => GraphQLLocalDate, { description: 'When the school received it' }) receivedOn: string;
  @Field(() => AcknowledgementRouteEnum, { description: 'WRITTEN or MESSAGE' })
  @IsIn(['WRITTEN', 'MESSAGE'])
  route: ReceivedRoute;
  @Field(() => String, { nullable: true, description: 'Who brought it' })
  @IsOptional()
  @MaxLength(200)
  note: string | null;
}

@InputType('EnrolmentDatesInput', {
  description: 'Other dates of an enrolment, named by class and first day',
})
export class EnrolmentDatesInputType {
  @Field(() => GraphQLUUID) classId: string;
  @Field(() => GraphQLLocalDate, { description: 'The first day as it stands' }) enrolledOn: string;
  @Field(() => GraphQLLocalDate) startsOn: string;
  @Field(() => GraphQLLocalDate, { nullable: true, description: 'The last day' }) endsOn: string | null;
}

@InputType('DutyCorrectionInput', { description: 'Exactly one fact that was wrong or came late, and why' })
export class DutyCorrectionInputType {
  @Field(() => GraphQLUUID) studentId: string;
  @Field(() => String) @MaxLength(500) reason: string;
  @Field(() => LateExemptionInputType, { nullable: true })
  @IsOptional()
  @ValidateNested()
  exemption: LateExemptionInputType | null;
  @Field(() => LateAcknowledgementInputType, { nullable: true })
  @IsOptional()
  @ValidateNested()
  acknowledgement: LateAcknowledgementInputType | null;
  @Field(() => EnrolmentDatesInputType, { nullable: true })
  @IsOptional()
  @ValidateNested()
  enrolment: EnrolmentDatesInputType | null;
}

@ObjectType('DutyFace', { description: 'A student’s duty in a week' })
export class DutyFaceType implements DutyFace {
  @Field(() => GraphQLUUID) classId: string;
  @Field(() => DutyStateEnum) state: DutyStateName;
  @Field(() => NotRequiredReasonEnum, { nullable: true }) reason: NotRequiredReason | null;
}

@ObjectType('CorrectedWeek')
export class CorrectedWeekType implements CorrectedWeek {
  @Field(() => GraphQLLocalDate, { description: 'Monday' }) week: string;
  @Field(() => Boolean) closed: boolean;
  @Field(() => DutyFaceType, { nullable: true, description: 'Null: the week asked nothing of the student' })
  before: DutyFaceType | null;
  @Field(() => DutyFaceType, { nullable: true }) after: DutyFaceType | null;
}

/**
 * The correction in the words of its use case.
 * @throws Refusal INVALID/ONE_CHANGE_EXPECTED unless there is exactly one fact
 */
export function toDutyCorrection(input: DutyCorrectionInputType): DutyCorrectionInput {
  const { studentId, reason, exemption, acknowledgement, enrolment } = input;
  const facts: LateFact[] = [];
  if (exemption) facts.push({ kind: 'EXEMPTION', ...exemption });
  if (acknowledgement)
    facts.push({ kind: 'ACKNOWLEDGEMENT', ...acknowledgement, note: acknowledgement.note ?? null });
  if (enrolment) facts.push({ kind: 'ENROLMENT', ...enrolment, endsOn: enrolment.endsOn ?? null });
  const [fact] = facts;
  if (!fact || facts.length > 1) throw new Refusal('INVALID', 'ONE_CHANGE_EXPECTED', 'fact');
  return { studentId, reason, fact };
}
