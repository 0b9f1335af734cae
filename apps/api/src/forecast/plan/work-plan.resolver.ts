import type { PlannedWork, PlannedWorkKey } from '@vedomo/domain/forecast/planned-work';
import { GraphQLUUID } from 'graphql-scalars';
import { Temporal } from 'temporal-polyfill';
import { Arg, Ctx, Mutation, Query, Resolver } from 'type-graphql';
import type { RequestContext } from '../../platform/request-context.ts';
import { changeWorkPlan } from './change-work-plan.use-case.ts';
import { PlannedWorkInputType, PlannedWorkKeyInputType } from './planned-work-inputs.types.ts';
import { readWorkPlan } from './read-work-plan.use-case.ts';
import { WorkPlanType } from './work-plan.types.ts';

const keyOf = ({ subjectId, onDate }: PlannedWorkKeyInputType): PlannedWorkKey => ({
  subjectId,
  onDate: Temporal.PlainDate.from(onDate),
});

const workOf = (work: PlannedWorkInputType): PlannedWork => ({
  ...keyOf(work),
  weight: work.weight,
  title: work.title.trim(),
});

@Resolver()
export class WorkPlanResolver {
  @Query(() => WorkPlanType)
  workPlan(
    @Arg('classId', () => GraphQLUUID) classId: string,
    @Ctx() { useCases, actor }: RequestContext,
  ): Promise<WorkPlanType> {
    return useCases.run(actor, readWorkPlan, { classId });
  }

  @Mutation(() => WorkPlanType, { description: 'Plans all of them, or none' })
  planWorks(
    @Arg('classId', () => GraphQLUUID) classId: string,
    @Arg('works', () => [PlannedWorkInputType]) works: PlannedWorkInputType[],
    @Ctx() { useCases, actor }: RequestContext,
  ): Promise<WorkPlanType> {
    const change = { kind: 'ADD', works: works.map(workOf) } as const;
    return useCases.run(actor, changeWorkPlan, { classId, change });
  }

  @Mutation(() => WorkPlanType)
  changePlannedWork(
    @Arg('classId', () => GraphQLUUID) classId: string,
    @Arg('of', () => PlannedWorkKeyInputType) of: PlannedWorkKeyInputType,
    @Arg('work', () => PlannedWorkInputType) work: PlannedWorkInputType,
    @Ctx() { useCases, actor }: RequestContext,
  ): Promise<WorkPlanType> {
    const change = { kind: 'CHANGE', of: keyOf(of), work: workOf(work) } as const;
    return useCases.run(actor, changeWorkPlan, { classId, change });
  }

  @Mutation(() => WorkPlanType, { description: 'Removes all of them, or none' })
  removePlannedWorks(
    @Arg('classId', () => GraphQLUUID) classId: string,
    @Arg('works', () => [PlannedWorkKeyInputType]) works: PlannedWorkKeyInputType[],
    @Ctx() { useCases, actor }: RequestContext,
  ): Promise<WorkPlanType> {
    const change = { kind: 'REMOVE', works: works.map(keyOf) } as const;
    return useCases.run(actor, changeWorkPlan, { classId, change });
  }
}
