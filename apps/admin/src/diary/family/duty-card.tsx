import { Trans, useLingui } from '@lingui/react/macro';
import { Card } from '@vedomo/ui/family/card';
import type {
  AcknowledgeDiaryItem,
  DutyCardFieldsFragment,
  FamilyDiaryFieldsFragment,
  ViewerChildFieldsFragment,
} from '../../gql/graphql.ts';
import { useDates } from '../../lib/dates.ts';
import { CardDeadline } from './card-deadline.tsx';
import { shortTitle } from './child-switch.tsx';
import type { SectionName } from './diary-address.ts';
import css from './family-diary.module.css';
import type { OpenedSections } from './opened-sections.ts';
import { PressButton } from './press-button.tsx';
import { CardReceipts } from './receipt.tsx';
import { SectionChips } from './section-chips.tsx';
import { SiblingResults } from './sibling-results.tsx';
import type { Press } from './use-press.ts';

interface DutyCardProps {
  card: DutyCardFieldsFragment;
  diary: FamilyDiaryFieldsFragment;
  isGuardian: boolean;
  siblings: readonly ViewerChildFieldsFragment[];
  opened: OpenedSections;
  press: Press;
  onOpen: (section: SectionName) => void;
}

/** One week to acknowledge: until when, what was opened, the button, and after it the receipt. */
export function DutyCard({ card, diary, isGuardian, siblings, opened, press, onOpen }: DutyCardProps) {
  const { t } = useLingui();
  const { weekRange } = useDates();
  const { week } = card;
  const { studentId } = diary;
  const result = press.resultOf(studentId, week);
  const own = card.acknowledgements.find((each) => each.own);
  const done = own !== undefined || (result !== undefined && result.outcome !== 'REFUSED');
  const met = card.state === 'ON_TIME' || card.state === 'LATE';
  const hasOpened = (section: 'SCHEDULE' | 'FINAL_MARKS') =>
    card.opened.includes(section) || opened.has(studentId, week, section);
  const child = siblings.find((each) => each.studentId === studentId);
  const others = siblings.filter(
    (each) =>
      each.studentId !== studentId && each.weeks.some((one) => one.week === week && mayStillPress(one)),
  );
  const itemOf = (sibling: ViewerChildFieldsFragment): AcknowledgeDiaryItem => {
    const known = sibling.weeks.find((one) => one.week === week)?.opened ?? [];
    const seen = (section: 'SCHEDULE' | 'FINAL_MARKS') =>
      known.includes(section) || opened.has(sibling.studentId, week, section);
    return {
      membershipId: sibling.membershipId,
      studentId: sibling.studentId,
      week,
      diaryRevision: sibling.diaryRevision,
      scheduleOpened: seen('SCHEDULE'),
      finalMarksOpened: seen('FINAL_MARKS'),
    };
  };
  const range = weekRange(week);

  return (
    <Card
      className={css.duty}
      title={<span className={css.week}>{t`Неделя ${range}`}</span>}
      aria-label={t`Неделя ${range}`}
    >
      <CardDeadline card={card} diary={diary} done={done} isGuardian={isGuardian} />
      <CardReceipts card={card} result={result} timeZone={diary.timeZone} isGuardian={isGuardian} />
      {isGuardian && card.viewerCanAcknowledge && !done && child ? (
        <>
          <SectionChips hasOpened={hasOpened} onOpen={onOpen} />
          <PressButton
            week={week}
            press={press}
            quiet={met}
            others={others}
            itemsOf={(siblingsToo) => [
              {
                ...itemOf(child),
                diaryRevision: diary.diaryRevision,
                scheduleOpened: hasOpened('SCHEDULE'),
                finalMarksOpened: hasOpened('FINAL_MARKS'),
              },
              ...(siblingsToo ? others.map(itemOf) : []),
            ]}
            covers={
              <Trans>
                Отметка относится к неделе {range} и итоговым оценкам: {shortTitle(diary)}.
              </Trans>
            }
          />
        </>
      ) : null}
      {isGuardian ? (
        <SiblingResults
          week={week}
          siblings={siblings}
          press={press}
          except={studentId}
          timeZone={diary.timeZone}
        />
      ) : null}
    </Card>
  );
}

const mayStillPress = ({ acknowledged, state }: ViewerChildFieldsFragment['weeks'][number]): boolean =>
  !acknowledged && (state === 'PENDING' || state === 'MISSING');
