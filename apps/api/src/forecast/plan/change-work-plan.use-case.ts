import type { PlannedWork, PlannedWorkKey } from '@vedomo/domain/forecast/planned-work';
import {
  type PlanChange,
  refusePlanChange,
  withPlanChange,
} from '@vedomo/domain/forecast/refuse-plan-change';
import { Refusal } from '../../platform/refusal.ts';
import type { Tx } from '../../platform/transaction.ts';
import { useCase } from '../../platform/use-case.ts';
import { readPlanNow } from './plan-now.ts';
import { addPlannedWorks, changePlannedWork, type PlanOf, removePlannedWorks } from './planned-work.store.ts';
import type { WorkPlanType } from './work-plan.types.ts';
import { workPlanView } from './work-plan.view.ts';

/** Several works are added or removed together: all or none. */
export type WorkPlanChange =
  | { readonly kind: 'ADD'; readonly works: readonly PlannedWork[] }
  | Extract<PlanChange, { kind: 'CHANGE' }>
  | { readonly kind: 'REMOVE'; readonly works: readonly PlannedWorkKey[] };

export interface ChangeWorkPlanInput {
  readonly classId: string;
  readonly change: WorkPlanChange;
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
  async run(tx, actor, { classId, change }) {
    const each = eachOf(change);
    if (each.length > MOST_CHANGES) throw new Refusal('INVALID', 'TOO_MANY_WORKS', 'works');
    let { facts } = await readPlanNow(tx, actor, classId);
    for (const [at, one] of each.entries()) {
      const refusal = refusePlanChange(one, facts);
      if (refusal) throw refused(refusal.refused, refusal.field, at);
      facts = withPlanChange(facts, one);
    }
    await makeChange(tx, { schoolId: actor.schoolId, classId }, change);
    return workPlanView(await readPlanNow(tx, actor, classId), actor);
  },
});

function eachOf(change: WorkPlanChange): PlanChange[] {
  switch (change.kind) {
    case 'ADD':
      return change.works.map((work) => ({ kind: 'ADD', work }));
    case 'CHANGE':
      return [change];
    case 'REMOVE':
      return change.works.map((of) => ({ kind: 'REMOVE', of }));
  }
}

/** What somebody else did meanwhile is refused as if it had been seen. */
async function makeChange(tx: Tx, of: PlanOf, change: WorkPlanChange): Promise<void> {
  switch (change.kind) {
    case 'ADD': {
      const at = await addPlannedWorks(tx, of, change.works);
      if (at !== -1) throw refused('WORK_ON_THAT_DAY', 'onDate', at);
      return;
    }
    case 'CHANGE': {
      const outcome = await changePlannedWork(tx, of, change.of, change.work);
      if (outcome !== 'CHANGED') throw refused(outcome, 'onDate', 0);
      return;
    }
    case 'REMOVE': {
      const at = await removePlannedWorks(tx, of, change.works);
      if (at !== -1) throw refused('WORK_GONE', 'onDate', at);
    }
  }
}
