import type {
  AcknowledgeDiaryItem,
  DiarySection,
  ViewerChildFieldsFragment,
} from '../../gql/light/graphql.ts';
import type { OpenedSections } from './opened-sections.ts';

/** The other children whose same week still waits for the viewer. */
export function waitingSiblings(
  siblings: readonly ViewerChildFieldsFragment[],
  except: string,
  week: string,
): ViewerChildFieldsFragment[] {
  return siblings.filter(
    ({ studentId, weeks }) =>
      studentId !== except &&
      weeks.some(
        (each) =>
          each.week === week && !each.acknowledged && (each.state === 'PENDING' || each.state === 'MISSING'),
      ),
  );
}

/** A child's part of a press, with what is known to have been opened. */
export function pressItem(
  { membershipId, studentId, diaryRevision, weeks }: ViewerChildFieldsFragment,
  week: string,
  opened: Pick<OpenedSections, 'has'>,
): AcknowledgeDiaryItem {
  const known = weeks.find((each) => each.week === week)?.opened ?? [];
  const seen = (section: DiarySection) => known.includes(section) || opened.has(studentId, week, section);
  return {
    membershipId,
    studentId,
    week,
    diaryRevision,
    scheduleOpened: seen('SCHEDULE'),
    finalMarksOpened: seen('FINAL_MARKS'),
  };
}
