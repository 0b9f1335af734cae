import type { AcknowledgementRoute } from '@vedomo/domain/diary/acknowledgement';
import { GraphQLUUID } from 'graphql-scalars';
import { Field, ObjectType } from 'type-graphql';
import { AcknowledgementRouteEnum, type DiarySection, DiarySectionEnum } from '../duty/duty-enums.types.ts';

@ObjectType('AcknowledgementEntry', { description: 'One guardian’s acknowledgement of one student’s week' })
export class AcknowledgementEntryType {
  @Field(() => GraphQLUUID) guardianId: string;
  @Field(() => String) guardianName: string;
  @Field(() => AcknowledgementRouteEnum) route: AcknowledgementRoute;
  @Field(() => String, {
    description: 'ISO instant: the press, or the start of the day paper or message came',
  })
  receivedAt: string;
  @Field(() => String, { description: 'ISO instant' }) recordedAt: string;
  @Field(() => String, { nullable: true, description: 'Who of the staff entered it' })
  recorderName: string | null;
  @Field(() => [DiarySectionEnum], { description: 'Opened before it in that week' }) sections: DiarySection[];
  @Field(() => String, { nullable: true }) note: string | null;
  @Field(() => Boolean) viewerCanUndo: boolean;
}

@ObjectType('DutyCorrectionEntry', { description: 'An explicit change of a closed week' })
export class DutyCorrectionEntryType {
  @Field(() => String, { description: 'ISO instant' }) correctedAt: string;
  @Field(() => String) reason: string;
  @Field(() => String, { nullable: true }) correctorName: string | null;
}
