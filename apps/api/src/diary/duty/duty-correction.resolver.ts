import { GraphQLUUID } from 'graphql-scalars';
import { Arg, Ctx, Mutation, Query, Resolver } from 'type-graphql';
import type { RequestContext } from '../../platform/request-context.ts';
import { correctableStudent, correctDuty, previewDutyCorrection } from './correct-duty.use-case.ts';
import { CorrectableStudentType } from './correctable-student.types.ts';
import { CorrectedWeekType, DutyCorrectionInputType, toDutyCorrection } from './duty-correction.types.ts';

@Resolver()
export class DutyCorrectionResolver {
  @Query(() => CorrectableStudentType)
  correctableStudent(
    @Arg('studentId', () => GraphQLUUID) studentId: string,
    @Ctx() { useCases, actor }: RequestContext,
  ): Promise<CorrectableStudentType> {
    return useCases.run(actor, correctableStudent, { studentId });
  }

  @Mutation(() => [CorrectedWeekType], {
    description: 'The weeks that the correction would change; nothing is kept',
  })
  previewDutyCorrection(
    @Arg('input', () => DutyCorrectionInputType) input: DutyCorrectionInputType,
    @Ctx() { useCases, actor }: RequestContext,
  ): Promise<CorrectedWeekType[]> {
    return useCases.run(actor, previewDutyCorrection, toDutyCorrection(input));
  }

  @Mutation(() => [CorrectedWeekType], {
    description: 'Puts a fact right; closed weeks keep what stood, who changed it, when and why',
  })
  correctDuty(
    @Arg('input', () => DutyCorrectionInputType) input: DutyCorrectionInputType,
    @Ctx() { useCases, actor }: RequestContext,
  ): Promise<CorrectedWeekType[]> {
    return useCases.run(actor, correctDuty, toDutyCorrection(input));
  }
}
