import { ArrayMaxSize, ArrayNotEmpty, IsIn, IsOptional, MaxLength, ValidateNested } from 'class-validator';
import { GraphQLLocalDate, GraphQLUUID } from 'graphql-scalars';
import { Field, InputType, ObjectType, registerEnumType } from 'type-graphql';
import type { ReceivedResult } from './record-acknowledgements.use-case.ts';
import { AcknowledgementRouteEnum } from '../duty/duty-enums.types.ts';

type Outcome = ReceivedResult['outcome'];
const RecordOutcomeEnum: { readonly [O in Outcome]: O } = {
  RECORDED: 'RECORDED',
  ALREADY: 'ALREADY',
  NO_DUTY: 'NO_DUTY',
  TOO_EARLY: 'TOO_EARLY',
  WEEK_CLOSED: 'WEEK_CLOSED',
  NOT_ENTITLED: 'NOT_ENTITLED',
  RECEIVED_IN_FUTURE: 'RECEIVED_IN_FUTURE',
};
registerEnumType(RecordOutcomeEnum, { name: 'RecordOutcome' });

@InputType('ReceivedAcknowledgementInput', { description: 'Paper or a message from a guardian (clause 4c)' })
export class ReceivedAcknowledgementInputType {
  @Field(() => GraphQLUUID) studentId: string;
  @Field(() => GraphQLUUID) guardianId: string;
  @Field(() => GraphQLLocalDate, { description: 'When the school received it' }) receivedOn: string;
  @Field(() => AcknowledgementRouteEnum, { description: 'WRITTEN or MESSAGE' })
  @IsIn(['WRITTEN', 'MESSAGE'])
  route: 'WRITTEN' | 'MESSAGE';
  @Field(() => String, { nullable: true, description: 'Who brought it' })
  @IsOptional()
  @MaxLength(200)
  note: string | null;
}

@InputType('RecordAcknowledgementsInput')
export class RecordAcknowledgementsInputType {
  @Field(() => GraphQLUUID) classId: string;
  @Field(() => GraphQLLocalDate, { description: 'Monday' }) week: string;
  @Field(() => [ReceivedAcknowledgementInputType])
  @ArrayNotEmpty()
  @ArrayMaxSize(200)
  @ValidateNested({ each: true })
  items: ReceivedAcknowledgementInputType[];
}

@InputType('UndoAcknowledgementInput')
export class UndoAcknowledgementInputType {
  @Field(() => GraphQLUUID) classId: string;
  @Field(() => GraphQLUUID) studentId: string;
  @Field(() => GraphQLLocalDate, { description: 'Monday' }) week: string;
  @Field(() => GraphQLUUID) guardianId: string;
}

@ObjectType('RecordedAcknowledgement')
export class RecordedAcknowledgementType implements ReceivedResult {
  @Field(() => GraphQLUUID) studentId: string;
  @Field(() => GraphQLUUID) guardianId: string;
  @Field(() => RecordOutcomeEnum) outcome: Outcome;
  @Field(() => String, { nullable: true, description: 'ON_TIME or LATE once the duty is met' })
  state: 'ON_TIME' | 'LATE' | null;
}
