import {
  type PlanChange,
  refusePlanChange,
  withPlanChange,
} from '@vedomo/domain/forecast/refuse-plan-change';
import { Refusal } from '../../platform/refusal.ts';
import type { Tx } from '../../platform/transaction.ts';
import { useCase } from '../../platform/use-case.ts';
import { readPlanNow } from './plan-now.ts';
import { addPlannedWork, changePlannedWork, type PlanOf, removePlannedWork } from './planned-work.store.ts';
import type { WorkPlanType } from './work-plan.types.ts';
import { workPlanView } from './work-plan.view.ts';

export interface ChangeWorkPlanInput {
  readonly classId: string;
  /** Made one after the other, all or none. */
  readonly changes: readonly PlanChange[];
}

/** More than a class has in a year. */
const MOST_CHANGES = 300;

/** What the request has right, and the plan no longer allows. */
const CONFLICTS: readonly string[] = [
  'PERIOD_OVER',
  'WORK_ON_THAT_DAY',
  'WORK_GONE',
  'NOT_ASSESSED_BY_MARKS',
];

/** @param at which of several changes */
const refused = (reason: string, field: string, at: number) =>
  new Refusal(CONFLICTS.includes(reason) ? 'CONFLICT' : 'INVALID', reason, field, { at });

/**
 * Plans control works, changes or removes them; forecasts of the class count with them from now on.
 * @returns the plan afterwards
 * @throws Refusal with the reasons of refusePlanChange and which change it is; TOO_MANY_WORKS
 */
export const changeWorkPlan = useCase<ChangeWorkPlanInput, WorkPlanType>({
  action: 'forecast.planWorks',
  target: ({ classId }) => ({ classId }),
  async run(tx, actor, { classId, changes }) {
    if (changes.length > MOST_CHANGES) throw new Refusal('INVALID', 'TOO_MANY_WORKS', 'works');
    let { facts } = await readPlanNow(tx, actor, classId);
    for (const [at, change] of changes.entries()) {
      const refusal = refusePlanChange(change, facts);
      if (refusal) throw refused(refusal.refused, refusal.field, at);
      // What somebody else did meanwhile is refused as if it had been seen.
      const outcome = await makeChange(tx, { schoolId: actor.schoolId, classId }, change);
      if (outcome !== 'CHANGED') throw refused(outcome, 'onDate', at);
      facts = withPlanChange(facts, change);
    }
    return workPlanView(await readPlanNow(tx, actor, classId), actor);
  },
});

async function makeChange(
  tx: Tx,
  of: PlanOf,
  change: PlanChange,
): Promise<'CHANGED' | 'WORK_GONE' | 'WORK_ON_THAT_DAY'> {
  switch (change.kind) {
    case 'ADD':
      return (await addPlannedWork(tx, of, change.work)) ? 'CHANGED' : 'WORK_ON_THAT_DAY';
    case 'CHANGE':
      return changePlannedWork(tx, of, change.of, change.work);
    case 'REMOVE':
      return (await removePlannedWork(tx, of, change.of)) ? 'CHANGED' : 'WORK_GONE';
  }
}
