import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@vedomo/ui/family/button';
import { Card } from '@vedomo/ui/family/card';
import { EmptyState } from '@vedomo/ui/family/empty-state';
import { LessonList, LessonRow } from '@vedomo/ui/family/lesson-row';
import { MarkChip } from '@vedomo/ui/family/mark-chip';
import type { RefObject } from 'react';
import type { FamilyDiaryFieldsFragment } from '../../gql/light/graphql.ts';
import { useDates } from '../../lib/dates.ts';
import { useWeightMeaning } from '../../lib/weight-meaning.ts';
import { chosenDay } from './chosen-day.ts';
import { addDays, mondayOf } from './civil-days.ts';
import css from './family-diary.module.css';
import { useGapWords } from './use-gap-words.ts';
import { useMarkWords } from './use-mark-words.ts';

type Lesson = FamilyDiaryFieldsFragment['days'][number]['lessons'][number];

interface ScheduleProps {
  diary: FamilyDiaryFieldsFragment;
  /** The day of the address; null: today. */
  wished: string | null;
  /** Takes the focus of whoever comes here from far below. */
  heading: RefObject<HTMLSpanElement | null>;
  /** Goes to a day, null to today; its week is found by it. */
  onGo: (day: string | null) => void;
}

/** «Расписание»: a day's lessons with homework, marks and absences, and the way to the days beside it. */
export function Schedule({ diary, wished, heading, onGo }: ScheduleProps) {
  const { t } = useLingui();
  const { weekdayDate, weekRange } = useDates();
  const { days, week, previousWeek, nextWeek, today } = diary;
  const day = chosenDay(days, wished ?? today);
  const at = day ? days.indexOf(day) : -1;
  const earlier = days[at - 1]?.date ?? (previousWeek && addDays(previousWeek, 6));
  const later = (day && days[at + 1]?.date) ?? nextWeek;
  return (
    <Card
      compact
      title={
        <span ref={heading} tabIndex={-1} className={css.heading}>
          {day ? capitalized(weekdayDate(day.date)) : weekRange(week)}
        </span>
      }
      note={
        day?.date === today ? (
          <Trans>Сегодня</Trans>
        ) : mondayOf(today) === week ? undefined : (
          <button type="button" className={css.link} onClick={() => onGo(null)}>
            <Trans>Вернуться к сегодняшнему дню</Trans>
          </button>
        )
      }
      aside={
        <>
          <Button
            size="small"
            aria-label={t`Раньше`}
            disabled={!earlier}
            onClick={() => earlier && onGo(earlier)}
          >
            ‹
          </Button>
          <Button size="small" aria-label={t`Позже`} disabled={!later} onClick={() => later && onGo(later)}>
            ›
          </Button>
        </>
      }
    >
      {day ? (
        <>
          <LessonList label={t`Уроки`}>
            {day.lessons.map((lesson) => (
              <LessonLine key={lesson.ordinal} lesson={lesson} />
            ))}
          </LessonList>
          <WeightNote lessons={day.lessons} />
        </>
      ) : (
        <NoLessons diary={diary} />
      )}
    </Card>
  );
}

function LessonLine({ lesson: { ordinal, subject, homework, marks } }: { lesson: Lesson }) {
  const wordsOf = useMarkWords();
  return (
    <LessonRow
      number={ordinal}
      subject={subject}
      homework={homework ?? undefined}
      marks={marks.map(({ value, weight, comment }, index) => {
        const words = wordsOf(value);
        const text = [words.text, comment].filter(Boolean).join(', ');
        return (
          <MarkChip
            key={index}
            value={words.value}
            tone={words.tone}
            weight={weight}
            text={text === '' ? undefined : text}
          />
        );
      })}
    />
  );
}

/** What the small number beside a mark means. */
function WeightNote({ lessons }: { lessons: readonly Lesson[] }) {
  const text = useWeightMeaning()(lessons.flatMap(({ marks }) => marks.map(({ weight }) => weight)));
  return text === null ? null : <p className={css.small}>{text}</p>;
}

function NoLessons({ diary: { gap } }: { diary: FamilyDiaryFieldsFragment }) {
  const gapWords = useGapWords();
  const { dateRange } = useDates();
  if (!gap)
    return (
      <EmptyState title={<Trans>Уроков пока нет</Trans>}>
        <Trans>Школа ещё не внесла расписание на эту неделю.</Trans>
      </EmptyState>
    );
  return (
    <EmptyState title={gapWords(gap)}>
      {gap.startsOn && gap.endsOn ? (
        <Trans>{dateRange(gap.startsOn, gap.endsOn)}. Ознакомление на этой неделе не требуется.</Trans>
      ) : (
        <Trans>Ознакомление на этой неделе не требуется.</Trans>
      )}
    </EmptyState>
  );
}

const capitalized = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
