import { ArrayMaxSize, ArrayMinSize, Min, ValidateNested } from 'class-validator';
import { GraphQLLocalDate, GraphQLUUID } from 'graphql-scalars';
import { Field, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { DutyStateEnum, type DutyStateName } from '../duty/duty-enums.types.ts';

/** More children than any family acknowledges at once. */
const MOST_ITEMS = 20;

@InputType('AcknowledgeDiaryItem', { description: 'One child’s week' })
export class AcknowledgeDiaryItemType {
  @Field(() => GraphQLUUID, { description: 'The viewer’s own through which the child is read' })
  membershipId: string;
  @Field(() => GraphQLUUID) studentId: string;
  @Field(() => GraphQLLocalDate, { description: 'Monday' }) week: string;
  @Field(() => Int, { description: 'Of the page that was read' }) @Min(0) diaryRevision: number;
  @Field(() => Boolean) scheduleOpened: boolean;
  @Field(() => Boolean) finalMarksOpened: boolean;
}

@InputType('AcknowledgeDiaryInput')
export class AcknowledgeDiaryInputType {
  @Field(() => [AcknowledgeDiaryItemType])
  @ValidateNested({ each: true })
  @ArrayMinSize(1)
  @ArrayMaxSize(MOST_ITEMS)
  items: AcknowledgeDiaryItemType[];
}

type Outcome = 'RECORDED' | 'ALREADY' | 'REFUSED';
const OutcomeEnum: { readonly [O in Outcome]: O } = {
  RECORDED: 'RECORDED',
  ALREADY: 'ALREADY',
  REFUSED: 'REFUSED',
};
registerEnumType(OutcomeEnum, {
  name: 'AcknowledgeDiaryOutcome',
  description: 'ALREADY: acknowledged before; the receipt is that of the first press',
});

@ObjectType('AcknowledgeDiaryResult')
export class AcknowledgeDiaryResultType {
  @Field(() => GraphQLUUID) studentId: string;
  @Field(() => GraphQLLocalDate) week: string;
  @Field(() => OutcomeEnum) outcome: Outcome;
  @Field(() => String, { nullable: true, description: 'Why it was refused' }) refusal: string | null;
  @Field(() => String, { nullable: true, description: 'ISO instant' }) receivedAt: string | null;
  @Field(() => String, { nullable: true }) receiptNumber: string | null;
  @Field(() => DutyStateEnum, { nullable: true, description: 'Null while other guardians still owe theirs' })
  state: DutyStateName | null;
}
