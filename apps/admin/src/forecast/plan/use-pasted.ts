import { useState } from 'react';
import type { PlannedWorkInput } from '../../gql/graphql.ts';
import { type WorkPlan, workKey } from './plan-model.ts';
import { usePlanChange } from './use-plan-change.ts';

/** The works that a table has brought last. */
export interface Pasted {
  readonly works: readonly PlannedWorkInput[];
  /** How many were taken back; null before that. */
  readonly takenBack: number | null;
}

/** Taking back at once what a table has brought; what somebody has changed since then stays. */
export function usePasted(plan: WorkPlan) {
  const { busy, refusal, remove } = usePlanChange(plan.classId);
  const [pasted, setPasted] = useState<Pasted | null>(null);
  return {
    busy,
    pasted,
    error: refusal?.text ?? null,
    added: (works: readonly PlannedWorkInput[]) => setPasted({ works, takenBack: null }),
    async undo(): Promise<void> {
      if (!pasted) return;
      const same = pasted.works.filter((work) =>
        plan.works.some(
          (each) =>
            workKey(each) === workKey(work) && each.title === work.title && each.weight === work.weight,
        ),
      );
      const keys = same.map(({ subjectId, onDate }) => ({ subjectId, onDate }));
      if (keys.length === 0 || (await remove(...keys))) setPasted({ ...pasted, takenBack: keys.length });
    },
    dismiss: () => setPasted(null),
  };
}
