import { useCase } from '../../platform/use-case.ts';
import { readPlanNow } from './plan-now.ts';
import type { WorkPlanType } from './work-plan.types.ts';
import { workPlanView } from './work-plan.view.ts';

/** The control works that a class plans in the periods that are not over. */
export const readWorkPlan = useCase<{ readonly classId: string }, WorkPlanType>({
  action: 'forecast.readClass',
  target: ({ classId }) => ({ classId }),
  run: async (tx, actor, { classId }) => workPlanView(await readPlanNow(tx, actor, classId), actor),
});
