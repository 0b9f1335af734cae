import { useCase } from '../../platform/use-case.ts';
import type { DiarySection } from '../duty/duty-enums.types.ts';
import { addSectionView, isWeekOpen } from './section-view.store.ts';

export interface OpenDiarySectionInput {
  readonly studentId: string;
  /** Monday. */
  readonly week: string;
  readonly section: DiarySection;
}

/**
 * A guardian opens «Расписание» or «Итоговые оценки» (clause 4b): evidence, kept once for a week.
 * @returns false when the week cannot be acknowledged now, and nothing is kept
 */
export const openDiarySection = useCase<OpenDiarySectionInput, boolean>({
  action: 'diary.acknowledge',
  target: ({ studentId }) => ({ studentId }),
  async run(tx, { schoolId, personId }, { studentId, week, section }) {
    if (!(await isWeekOpen(tx, schoolId, studentId, week))) return false;
    await addSectionView(tx, schoolId, { studentId, week, guardianId: personId!, section });
    return true;
  },
});
