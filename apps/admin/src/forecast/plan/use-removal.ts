import { useState } from 'react';
import { canComeBack, type PlannedWork, type WorkPlan } from './plan-model.ts';
import { usePlanChange } from './use-plan-change.ts';

/** The last removal. */
export interface Removal {
  readonly work: PlannedWork;
  /** Of the subject; the page may know it no longer. */
  readonly subjectTitle: string;
  /** False where the server refused, and where the plan would not take the work again. */
  readonly canUndo: boolean;
  readonly undone: boolean;
}

/** Removing a work: at once where it can be put back as it was, else after a question. */
export function useRemoval(plan: WorkPlan) {
  const { busy, refusal, add, remove } = usePlanChange(plan.classId);
  const [asked, setAsked] = useState<PlannedWork | null>(null);
  const [removal, setRemoval] = useState<Removal | null>(null);
  async function removeNow(work: PlannedWork): Promise<void> {
    if (busy) return;
    const { subjectId, onDate } = work;
    const back = canComeBack(plan, work);
    const subjectTitle = plan.subjects.find((each) => each.subjectId === subjectId)?.title ?? '';
    const removed = await remove({ subjectId, onDate });
    setAsked(null);
    setRemoval({ work, subjectTitle, canUndo: removed && back, undone: false });
  }
  return {
    busy,
    removal,
    error: refusal?.text ?? null,
    /** Waits for an answer. */
    asked,
    remove(work: PlannedWork): void {
      if (canComeBack(plan, work)) void removeNow(work);
      else setAsked(work);
    },
    async confirm(): Promise<void> {
      if (asked) await removeNow(asked);
    },
    keep: () => setAsked(null),
    async undo(): Promise<void> {
      if (!removal) return;
      const { subjectId, onDate, weight, title } = removal.work;
      if (await add({ subjectId, onDate, weight, title })) setRemoval({ ...removal, undone: true });
    },
    dismiss: () => setRemoval(null),
  };
}
