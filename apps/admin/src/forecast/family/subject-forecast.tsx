import { Trans, useLingui } from '@lingui/react/macro';
import { meanSoFar } from '@vedomo/domain/forecast/mean-so-far';
import { Button } from '@vedomo/ui/family/button';
import { ShareBar } from '@vedomo/ui/family/share-bar';
import { Skeleton } from '@vedomo/ui/family/skeleton';
import { Tag } from '@vedomo/ui/family/tag';
import { lazy, Suspense, useMemo, useState } from 'react';
import { ErrorBoundary } from 'react-error-boundary';
import type { FamilyForecastSubjectFieldsFragment, FamilyForecastQuery } from '../../gql/forecast/graphql.ts';
import { useDates } from '../../lib/dates.ts';
import { useChanceTexts } from './chance-text.ts';
import css from './family-forecast.module.css';
import { ForecastWords } from './forecast-words.tsx';
import { markParts } from './mark-parts.ts';
import { type IssuedForecast, spokenForecast } from './spoken-forecast.ts';
import { useRiskWords } from './use-risk-words.ts';

const WhatIf = lazy(() => import('./what-if.tsx'));
const TodayForecast = lazy(() => import('./today-forecast.tsx'));

interface SubjectForecastProps {
  forecast: Pick<FamilyForecastQuery['familyForecast'], 'scale' | 'finalFrom'>;
  subject: IssuedForecast &
    Pick<FamilyForecastSubjectFieldsFragment, 'title' | 'mode' | 'changedSince' | 'whatIf'>;
  /** The dates of the notice and of today; today's where it is about to be issued. */
  dates?: { readonly issuedOn: string; readonly today: string } | undefined;
}

/** One subject as it was issued: a line, and behind it the words and the what-if. */
export function SubjectForecast({ forecast: { scale, finalFrom }, subject, dates }: SubjectForecastProps) {
  const { t } = useLingui();
  const { longDate } = useDates();
  const chanceTexts = useChanceTexts();
  const riskWords = useRiskWords();
  const [trying, setTrying] = useState(false);
  const spoken = spokenForecast(subject);
  const { title, whatIf } = subject;
  const markScale = useMemo(() => ({ values: scale, finalFrom }), [scale, finalFrom]);
  if (!spoken)
    return (
      <div className={css.none}>
        <span className={css.title}>{title}</span>
        <span className={css.muted}>
          {subject.mode === 'MARKS' ? (
            <Trans>Прогноза по этому предмету ещё не было.</Trans>
          ) : (
            <Trans>По этому предмету отметки не выставляются.</Trans>
          )}
        </span>
      </div>
    );
  const { probabilities, likeliest, flags } = spoken;
  const changedAfter = subject.changedSince && dates ? longDate(dates.issuedOn) : null;
  const isOfToday = changedAfter === null && (!dates || dates.issuedOn === dates.today);
  const chance = chanceTexts(probabilities)[scale.indexOf(likeliest)];
  return (
    <details className={css.subject}>
      <summary>
        <span className={css.line}>
          <span className={css.title}>{title}</span>
          <span className={css.chance}>
            <Trans>
              скорее всего, <b>{likeliest}</b> — {chance}
            </Trans>
          </span>
          {whatIf && changedAfter !== null ? (
            <ErrorBoundary fallback={null}>
              <Suspense fallback={null}>
                <TodayForecast scale={markScale} facts={whatIf} told={{ likeliest, chance }} />
              </Suspense>
            </ErrorBoundary>
          ) : null}
        </span>
        <span className={css.bar}>
          <ShareBar slim parts={markParts(scale, probabilities)} text={null} />
        </span>
        <span className={css.tags}>
          {flags.slice(0, 2).map((flag) => {
            const { tag, tone } = riskWords(flag, scale[0]!, spoken.marks);
            return (
              <Tag key={flag} tone={tone}>
                {tag}
              </Tag>
            );
          })}
          {changedAfter === null ? null : <Tag>{t`изменилось после ${changedAfter}`}</Tag>}
        </span>
      </summary>
      <div className={css.body}>
        <ForecastWords
          scale={scale}
          forecast={spoken}
          told={{
            on: isOfToday ? undefined : dates?.issuedOn,
            meanToday: whatIf ? meanSoFar(whatIf.marks) : null,
          }}
        />
        {changedAfter === null ? null : (
          <p className={css.muted}>
            <Trans>С тех пор прогноз изменился: здесь он показан таким, каким его сообщили.</Trans>
          </p>
        )}
        {whatIf ? (
          trying ? (
            <ErrorBoundary fallback={<p role="alert">{t`Не удалось загрузить. Обновите страницу.`}</p>}>
              <Suspense fallback={<Skeleton blocks={[180]} label={t`Загружается`} />}>
                <WhatIf title={title} scale={markScale} facts={whatIf} />
              </Suspense>
            </ErrorBoundary>
          ) : (
            <Button onClick={() => setTrying(true)} aria-label={t`А если… ${title}`}>
              <Trans>А если…</Trans>
            </Button>
          )
        ) : null}
      </div>
    </details>
  );
}
