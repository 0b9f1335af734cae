import { useLingui } from '@lingui/react/macro';
import { Card } from '@vedomo/ui/family/card';
import { Suspense, useState } from 'react';
import type {
  DutyCardFieldsFragment,
  FamilyDiaryFieldsFragment,
  ViewerChildFieldsFragment,
} from '../../gql/light/graphql.ts';
import { useDates } from '../../lib/dates.ts';
import { CardDeadline } from './card-deadline.tsx';
import { shortTitle } from './child-switch.tsx';
import type { SectionName } from './diary-address.ts';
import css from './family-diary.module.css';
import type { ForecastParts } from './forecast-parts.ts';
import type { OpenedSections } from './opened-sections.ts';
import { pressItem, waitingSiblings } from './press-items.ts';
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
  ForecastNote: ForecastParts['Note'];
  onOpen: (section: SectionName) => void;
  /** Leads to the forecast of this child or of a sibling. */
  onForecast: (studentId: string) => void;
}

/** One week to acknowledge: until when, what was opened, the button, and after it the receipt. */
export function DutyCard(props: DutyCardProps) {
  const { card, diary, isGuardian, siblings, opened, press, ForecastNote, onOpen, onForecast } = props;
  const { t } = useLingui();
  const { weekRange } = useDates();
  const [siblingsToo, setSiblingsToo] = useState(false);
  const { week } = card;
  const { studentId } = diary;
  const result = press.resultOf(studentId, week);
  const own = card.acknowledgements.find((each) => each.own);
  const done = own !== undefined || (result !== undefined && result.outcome !== 'REFUSED');
  const met = card.state === 'ON_TIME' || card.state === 'LATE';
  const hasOpened = (section: 'SCHEDULE' | 'FINAL_MARKS') =>
    card.opened.includes(section) || opened.has(studentId, week, section);
  const child = siblings.find((each) => each.studentId === studentId);
  const others = waitingSiblings(siblings, studentId, week);
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
            siblingsToo={siblingsToo}
            onSiblingsToo={setSiblingsToo}
            range={range}
            title={shortTitle(diary)}
            unopenedOf={(sibling) => {
              const { scheduleOpened, finalMarksOpened } = pressItem(sibling, week, opened);
              return [
                ...(scheduleOpened ? [] : [t`Расписание`]),
                ...(finalMarksOpened ? [] : [t`Итоговые оценки`]),
              ];
            }}
            itemsOf={() => [
              {
                ...pressItem(child, week, opened),
                diaryRevision: diary.diaryRevision,
                scheduleOpened: hasOpened('SCHEDULE'),
                finalMarksOpened: hasOpened('FINAL_MARKS'),
              },
              ...(siblingsToo ? others.map((sibling) => pressItem(sibling, week, opened)) : []),
            ]}
          />
          <Suspense fallback={null}>
            {[child, ...(siblingsToo ? others : [])].map((each) => (
              <ForecastNote
                key={each.studentId}
                membershipId={each.membershipId}
                studentId={each.studentId}
                title={shortTitle(each)}
                timeZone={diary.timeZone}
                onOpen={() => onForecast(each.studentId)}
              />
            ))}
          </Suspense>
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
