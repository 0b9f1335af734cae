import { useState } from 'react';
import type { PlannedWorkInput } from '../../gql/graphql.ts';
import type { WorkPlan } from './plan-model.ts';
import { usePlanChange } from './use-plan-change.ts';

/** The works that a table has brought last. */
export interface Pasted {
  readonly works: readonly PlannedWorkInput[];
  readonly undone: boolean;
}

/** Adding the works of a table at once, and taking them back at once. */
export function usePasted({ classId }: Pick<WorkPlan, 'classId'>) {
  const { busy, refusal, add, remove } = usePlanChange(classId);
  const [pasted, setPasted] = useState<Pasted | null>(null);
  return {
    busy,
    pasted,
    error: refusal?.text ?? null,
    /** @returns whether they were added */
    async add(works: readonly PlannedWorkInput[]): Promise<boolean> {
      const added = await add(...works);
      if (added) setPasted({ works, undone: false });
      return added;
    },
    async undo(): Promise<void> {
      if (!pasted) return;
      const keys = pasted.works.map(({ subjectId, onDate }) => ({ subjectId, onDate }));
      if (await remove(...keys)) setPasted({ ...pasted, undone: true });
    },
    dismiss: () => setPasted(null),
  };
}
