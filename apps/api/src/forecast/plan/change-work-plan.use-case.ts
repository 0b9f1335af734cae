import { type PlanChange, refusePlanChange } from '@vedomo/domain/forecast/refuse-plan-change';
import { Refusal } from '../../platform/refusal.ts';
import { useCase } from '../../platform/use-case.ts';
import { readPlanNow } from './plan-now.ts';
import { addPlannedWork, changePlannedWork, removePlannedWork } from './planned-work.store.ts';
import type { WorkPlanType } from './work-plan.types.ts';
import { workPlanView } from './work-plan.view.ts';

export interface ChangeWorkPlanInput {
  readonly classId: string;
  readonly change: PlanChange;
}

/** What the request has right, and the plan no longer allows. */
const CONFLICTS: readonly string[] = [
  'PERIOD_OVER',
  'WORK_ON_THAT_DAY',
  'WORK_GONE',
  'NOT_ASSESSED_BY_MARKS',
];

const refused = (reason: string, field: string) =>
  new Refusal(CONFLICTS.includes(reason) ? 'CONFLICT' : 'INVALID', reason, field);

/**
 * Plans a control work, changes or removes one; forecasts of the class count with it from now on.
 * @returns the plan afterwards
 * @throws Refusal with the reasons of refusePlanChange
 */
export const changeWorkPlan = useCase<ChangeWorkPlanInput, WorkPlanType>({
  action: 'forecast.planWorks',
  target: ({ classId }) => ({ classId }),
  async run(tx, actor, { classId, change }) {
    const refusal = refusePlanChange(change, (await readPlanNow(tx, actor, classId)).facts);
    if (refusal) throw refused(refusal.refused, refusal.field);
    const of = { schoolId: actor.schoolId, classId };
    // What somebody else did meanwhile is refused as if it had been seen.
    switch (change.kind) {
      case 'ADD':
        if (!(await addPlannedWork(tx, of, change.work))) throw refused('WORK_ON_THAT_DAY', 'onDate');
        break;
      case 'CHANGE': {
        const outcome = await changePlannedWork(tx, of, change.of, change.work);
        if (outcome !== 'CHANGED') throw refused(outcome, 'onDate');
        break;
      }
      case 'REMOVE':
        if (!(await removePlannedWork(tx, of, change.of))) throw refused('WORK_GONE', 'onDate');
    }
    return workPlanView(await readPlanNow(tx, actor, classId), actor);
  },
});
