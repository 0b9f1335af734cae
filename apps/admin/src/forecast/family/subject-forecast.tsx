import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@vedomo/ui/family/button';
import { ShareBar } from '@vedomo/ui/family/share-bar';
import { Skeleton } from '@vedomo/ui/family/skeleton';
import { Tag } from '@vedomo/ui/family/tag';
import { lazy, Suspense, useState } from 'react';
import type { FamilyForecastSubjectFieldsFragment, FamilyForecastQuery } from '../../gql/forecast/graphql.ts';
import { useChanceText } from './chance-text.ts';
import css from './family-forecast.module.css';
import { ForecastWords } from './forecast-words.tsx';
import { markParts } from './mark-parts.ts';
import { type IssuedForecast, spokenForecast } from './spoken-forecast.ts';
import { useRiskWords } from './use-risk-words.ts';

const WhatIf = lazy(() => import('./what-if.tsx'));

interface SubjectForecastProps {
  forecast: Pick<FamilyForecastQuery['familyForecast'], 'scale' | 'finalFrom'>;
  subject: IssuedForecast &
    Pick<FamilyForecastSubjectFieldsFragment, 'title' | 'mode' | 'changedSince' | 'whatIf'>;
}

/** One subject as it was issued: a line, and behind it the words and the what-if. */
export function SubjectForecast({ forecast: { scale, finalFrom }, subject }: SubjectForecastProps) {
  const { t } = useLingui();
  const chanceText = useChanceText();
  const riskWords = useRiskWords();
  const [trying, setTrying] = useState(false);
  const spoken = spokenForecast(subject);
  const { title, whatIf, changedSince } = subject;
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
  const { probabilities, likeliest, flags, marks } = spoken;
  const chance = chanceText(probabilities[scale.indexOf(likeliest)] ?? 0);
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
        </span>
        <span className={css.bar}>
          <ShareBar slim parts={markParts(scale, probabilities)} text={null} />
        </span>
        <span className={css.tags}>
          {flags.slice(0, 2).map((flag) => {
            const { tag, tone } = riskWords(flag, scale[0]!, marks);
            return (
              <Tag key={flag} tone={tone}>
                {tag}
              </Tag>
            );
          })}
          {changedSince ? <Tag>{t`изменилось с тех пор`}</Tag> : null}
        </span>
      </summary>
      <div className={css.body}>
        <ForecastWords scale={scale} forecast={spoken} />
        {changedSince ? (
          <p className={css.muted}>
            <Trans>После этого прогноза отметки изменились: здесь он таким, каким его сообщили.</Trans>
          </p>
        ) : null}
        {whatIf ? (
          trying ? (
            <Suspense fallback={<Skeleton blocks={[180]} label={t`Загружается`} />}>
              <WhatIf title={title} scale={{ values: scale, finalFrom }} facts={whatIf} />
            </Suspense>
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
