import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@vedomo/ui/family/button';
import { EmptyState } from '@vedomo/ui/family/empty-state';
import { Notice } from '@vedomo/ui/family/notice';
import { Segmented, segmentId } from '@vedomo/ui/family/segmented';
import { Skeleton } from '@vedomo/ui/family/skeleton';
import { Suspense, useEffect } from 'react';
import { useQuery } from 'urql';
import {
  type DutyCardFieldsFragment,
  FamilyDiaryDocument,
  type ViewerChildFieldsFragment,
} from '../../gql/light/graphql.ts';
import { useRefusalText } from '../../lib/refusal-text.ts';
import { shortTitle } from './child-switch.tsx';
import { mondayOf } from './civil-days.ts';
import type { DiaryAddress, SectionName } from './diary-address.ts';
import { DutyCard } from './duty-card.tsx';
import css from './family-diary.module.css';
import { FinalMarks } from './final-marks.tsx';
import { useKeptAnswer } from './kept-answer.ts';
import type { ForecastParts } from './forecast-parts.ts';
import type { OpenedSections } from './opened-sections.ts';
import { PastWeeks } from './past-weeks.tsx';
import { Schedule } from './schedule.tsx';
import { useSectionEvidence } from './section-evidence.ts';
import { useArrival } from './use-arrival.ts';
import type { Press } from './use-press.ts';

const PANEL = 'diary-section';

interface ChildDiaryProps {
  studentId: string;
  isGuardian: boolean;
  siblings: readonly ViewerChildFieldsFragment[];
  address: DiaryAddress;
  go: (change: Partial<DiaryAddress>) => void;
  opened: OpenedSections;
  press: Press;
  forecast: ForecastParts;
}

/** One child: the weeks to acknowledge, the two sections of clause 4b, and the past weeks. */
export function ChildDiary(props: ChildDiaryProps) {
  const { studentId, isGuardian, siblings, address, go, opened, press, forecast } = props;
  const { t } = useLingui();
  const refusalText = useRefusalText();
  const week = address.day && mondayOf(address.day);
  const [{ data, error, fetching, stale }, again] = useQuery({
    query: FamilyDiaryDocument,
    variables: { studentId, week },
  });
  const diary = useKeptAnswer(data, error)?.familyDiary;
  const title = diary && shortTitle(diary);
  const { heading, seek } = useArrival(week, diary?.week);
  useEffect(() => {
    if (title) document.title = t`${title} — дневник`;
  }, [title, t]);
  useSectionEvidence(isGuardian ? diary : undefined, address.section, opened);

  if (!diary)
    return error ? (
      <EmptyState
        title={<Trans>Дневник не открылся</Trans>}
        action={
          <Button busy={fetching} onClick={() => again({ requestPolicy: 'network-only' })}>
            <Trans>Попробовать ещё раз</Trans>
          </Button>
        }
      >
        {refusalText(error)}
      </EmptyState>
    ) : (
      <Skeleton blocks={[230, 48, 300]} label={t`Загружается`} />
    );

  // What was done in an earlier visit stands back behind what waits; a press of this visit moves nothing.
  const settled = (card: DutyCardFieldsFragment) =>
    (isMet(card) || card.acknowledgements.some(({ own }) => own)) && !press.resultOf(studentId, card.week);
  const cards = [...diary.cards.filter((card) => !settled(card)), ...diary.cards.filter(settled)];
  const turning = week !== null && diary.week !== week;
  return (
    <>
      <h1 className={siblings.length > 1 ? css.hidden : css.name}>{title}</h1>
      {cards.map((card) => (
        <DutyCard
          key={card.week}
          card={card}
          diary={diary}
          isGuardian={isGuardian}
          siblings={siblings}
          opened={opened}
          press={press}
          ForecastNote={forecast.Note}
          onForecast={(child) => go({ child, section: 'forecast' })}
          onOpen={(section) =>
            go({ section, ...(section === 'schedule' && { day: dayInWeek(card.week, diary.today) }) })
          }
        />
      ))}
      <Segmented<SectionName>
        label={t`Разделы дневника`}
        panelId={PANEL}
        value={address.section}
        onChange={(section) => go({ section })}
        options={[
          { value: 'schedule', label: t`Расписание` },
          { value: 'final-marks', label: t`Итоговые оценки` },
          { value: 'forecast', label: t`Прогноз` },
        ]}
      />
      <div
        role="tabpanel"
        id={PANEL}
        aria-labelledby={segmentId(PANEL, address.section)}
        aria-busy={stale || fetching || undefined}
        className={css.panel}
      >
        {diary.journalSystem ? (
          <Notice>
            <Trans>Отметки школа ведёт в системе «{diary.journalSystem}»: смотрите их там.</Trans>
          </Notice>
        ) : null}
        {address.section === 'final-marks' ? (
          <FinalMarks marks={diary.finalMarks} />
        ) : address.section === 'forecast' ? (
          <Suspense fallback={<Skeleton blocks={[90, 300]} label={t`Загружается`} />}>
            <forecast.Section studentId={studentId} timeZone={diary.timeZone} today={diary.today} />
          </Suspense>
        ) : turning && error ? (
          <Notice
            tone="bad"
            live
            action={
              <Button size="small" onClick={() => again({ requestPolicy: 'network-only' })}>
                <Trans>Попробовать ещё раз</Trans>
              </Button>
            }
          >
            {refusalText(error)}
          </Notice>
        ) : turning ? (
          <Skeleton blocks={[260]} label={t`Загружается`} />
        ) : (
          <Schedule diary={diary} wished={address.day} heading={heading} onGo={(day) => go({ day })} />
        )}
      </div>
      <PastWeeks
        weeks={diary.weeks}
        timeZone={diary.timeZone}
        onOpen={(monday) => {
          seek(monday);
          go({ day: monday, section: 'schedule' });
        }}
      />
    </>
  );
}

/** Opens a week on today when it holds it, else on its first day. */
const dayInWeek = (week: string, today: string): string | null => (mondayOf(today) === week ? null : week);

const isMet = ({ state }: DutyCardFieldsFragment): boolean => state === 'ON_TIME' || state === 'LATE';
