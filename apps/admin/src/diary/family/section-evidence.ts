import { useEffect } from 'react';
import type { FamilyDiaryFieldsFragment } from '../../gql/light/graphql.ts';
import type { SectionName } from './diary-address.ts';
import type { OpenedSections } from './opened-sections.ts';

/**
 * Tells the school which section a guardian has in front of them (clause 4b). The schedule is that of its week; final
 * marks belong to no week, so that they count for every week that can be acknowledged now.
 * @param diary undefined for whoever acknowledges nothing
 */
export function useSectionEvidence(
  diary: FamilyDiaryFieldsFragment | undefined,
  section: SectionName,
  { has, open }: OpenedSections,
): void {
  useEffect(() => {
    // The forecast is no section of clause 4b: the press itself proves that it came.
    if (!diary || section === 'forecast') return;
    const { studentId } = diary;
    const name = section === 'schedule' ? 'SCHEDULE' : 'FINAL_MARKS';
    for (const { week, opened } of diary.cards) {
      if (name === 'SCHEDULE' && week !== diary.week) continue;
      if (!opened.includes(name) && !has(studentId, week, name)) open(studentId, week, name);
    }
  }, [diary, section, has, open]);
}
