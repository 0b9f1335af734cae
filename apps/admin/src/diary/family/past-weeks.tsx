import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@vedomo/ui/family/button';
import { Card } from '@vedomo/ui/family/card';
import { WeekStrip } from '@vedomo/ui/family/week-strip';
import { useId, useState } from 'react';
import type { FamilyWeekFieldsFragment } from '../../gql/light/graphql.ts';
import css from './family-diary.module.css';
import { PastWeekLine } from './past-week-line.tsx';
import { useWeekWords } from './use-week-words.ts';

const STRIP = 6;

interface PastWeeksProps {
  weeks: readonly FamilyWeekFieldsFragment[];
  timeZone: string;
  /** Shows the schedule of a week. */
  onOpen: (monday: string) => void;
}

/** The weeks of the year: the last six at a glance, all of them in words when opened. */
export function PastWeeks({ weeks, timeZone, onOpen }: PastWeeksProps) {
  const { t } = useLingui();
  const wordsOf = useWeekWords();
  const [all, setAll] = useState(false);
  const list = useId();
  const over = weeks.filter(({ state, inTime }) => isAsked(state) && (!inTime || state !== 'PENDING'));
  const onTime = over.filter(({ state }) => state === 'ON_TIME').length;
  if (weeks.length === 0) return null;
  return (
    <Card title={<Trans>Прошлые недели</Trans>}>
      <div className={css.strip}>
        <WeekStrip
          large
          label={t`Последние недели`}
          weeks={weeks.slice(-STRIP).map((each) => {
            const { strip, text } = wordsOf(each);
            return { key: each.week, state: strip, text };
          })}
        />
        <span className={css.small}>
          {over.length > 0 ? (
            <Trans>
              {onTime} из {over.length} вовремя
            </Trans>
          ) : (
            <Trans>Прошедших недель ещё нет</Trans>
          )}
        </span>
      </div>
      <Button
        size="small"
        kind="quiet"
        className={css.more}
        aria-expanded={all}
        aria-controls={list}
        onClick={() => setAll(!all)}
      >
        {all ? <Trans>Скрыть</Trans> : <Trans>Все недели учебного года</Trans>}
      </Button>
      <ol id={list} className={css.weeks} hidden={!all}>
        {all
          ? weeks
              .toReversed()
              .map((each) => (
                <PastWeekLine
                  key={each.week}
                  week={each}
                  timeZone={timeZone}
                  onOpen={() => onOpen(each.week)}
                />
              ))
          : null}
      </ol>
    </Card>
  );
}

const isAsked = (state: FamilyWeekFieldsFragment['state']): boolean =>
  state != null && state !== 'NOT_REQUIRED';
