import { useState } from 'react';
import type { PlannedWork } from './plan-model.ts';
import { usePlanChange } from './use-plan-change.ts';

/** The last removal. */
export interface Removal {
  readonly work: PlannedWork;
  /** False where the server refused. */
  readonly removed: boolean;
  readonly undone: boolean;
}

/** Removing a work at once, and putting it back as it was. */
export function useRemoval(classId: string) {
  const { busy, refusal, add, remove } = usePlanChange(classId);
  const [removal, setRemoval] = useState<Removal | null>(null);
  return {
    busy,
    removal,
    error: refusal?.text ?? null,
    async remove(work: PlannedWork): Promise<void> {
      if (busy) return;
      const { subjectId, onDate } = work;
      setRemoval({ work, removed: await remove({ subjectId, onDate }), undone: false });
    },
    async undo(): Promise<void> {
      if (!removal) return;
      const { subjectId, onDate, weight, title } = removal.work;
      if (await add({ subjectId, onDate, weight, title })) setRemoval({ ...removal, undone: true });
    },
    dismiss: () => setRemoval(null),
  };
}
