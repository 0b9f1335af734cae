import { GraphQLLocalDate, GraphQLUUID } from 'graphql-scalars';
import { Arg, Ctx, Mutation, Query, Resolver } from 'type-graphql';
import type { RequestContext } from '../../platform/request-context.ts';
import { chooseClass } from './choose-class.use-case.ts';
import { ClassWeekType } from './class-week.types.ts';
import { readClassWeek } from './read-class-week.use-case.ts';
import { studentWeeks } from './read-student-weeks.use-case.ts';
import { recordReceived } from '../acknowledgement/record-acknowledgements.use-case.ts';
import {
  RecordAcknowledgementsInputType,
  RecordedAcknowledgementType,
  UndoAcknowledgementInputType,
} from '../acknowledgement/record-acknowledgements.types.ts';
import { StudentWeekType } from './student-weeks.types.ts';
import { undoAcknowledgement } from '../acknowledgement/undo-acknowledgement.use-case.ts';

@Resolver()
export class ClassWeekResolver {
  @Query(() => ClassWeekType, {
    nullable: true,
    description:
      'A class in a week. Without a class the viewer’s first one (null when there is none); without a week the present one, or the last one while its grace runs and someone still owes it',
  })
  async classWeek(
    @Arg('classId', () => GraphQLUUID, { nullable: true }) classId: string | null,
    @Arg('week', () => GraphQLLocalDate, { nullable: true }) week: string | null,
    @Ctx() { useCases, actor }: RequestContext,
  ): Promise<ClassWeekType | null> {
    const chosen = classId ?? (await useCases.run(actor, chooseClass, undefined));
    return chosen ? useCases.run(actor, readClassWeek, { classId: chosen, week: week ?? null }) : null;
  }

  @Query(() => [StudentWeekType], {
    description: 'The begun weeks of a student of the class, the latest first',
  })
  studentWeeks(
    @Arg('classId', () => GraphQLUUID) classId: string,
    @Arg('studentId', () => GraphQLUUID) studentId: string,
    @Ctx() { useCases, actor }: RequestContext,
  ): Promise<StudentWeekType[]> {
    return useCases.run(actor, studentWeeks, { classId, studentId });
  }

  @Mutation(() => [RecordedAcknowledgementType], {
    description: 'Enters paper and messages that came to the class teacher; a result for each, in order',
  })
  recordAcknowledgements(
    @Arg('input', () => RecordAcknowledgementsInputType) input: RecordAcknowledgementsInputType,
    @Ctx() { useCases, actor }: RequestContext,
  ): Promise<RecordedAcknowledgementType[]> {
    return useCases.run(actor, recordReceived, input);
  }

  @Mutation(() => Boolean, {
    description: 'Takes back what the viewer entered minutes ago; it stays as evidence',
  })
  undoAcknowledgement(
    @Arg('input', () => UndoAcknowledgementInputType) input: UndoAcknowledgementInputType,
    @Ctx() { useCases, actor }: RequestContext,
  ): Promise<boolean> {
    return useCases.run(actor, undoAcknowledgement, input);
  }
}
