import { Trans, useLingui } from '@lingui/react/macro';
import type { MarkScale } from '@vedomo/domain/forecast/mark-scale';
import { Button } from '@vedomo/ui/family/button';
import { SelectField } from '@vedomo/ui/family/select-field';
import { useMemo, useState } from 'react';
import type { ForecastFactsFieldsFragment } from '../../gql/forecast/graphql.ts';
import { useWeightMeaning } from '../../lib/weight-meaning.ts';
import { useChanceTexts } from './chance-text.ts';
import { Distribution } from './distribution.tsx';
import css from './family-forecast.module.css';
import { forecastOf } from './forecast-of.ts';
import { knownWeights, type Trial } from './trial.ts';

/** More imagined marks than anyone needs. */
const MOST = 8;

interface WhatIfProps {
  title: string;
  scale: MarkScale;
  facts: ForecastFactsFieldsFragment;
}

/** «А если…»: imagined marks, and the forecast with them, computed here by the rules of the school's server. */
export default function WhatIf({ title, scale, facts }: WhatIfProps) {
  const { t, i18n } = useLingui();
  const chanceTexts = useChanceTexts();
  const weightText = useWeightMeaning();
  const weights = useMemo(() => knownWeights(facts), [facts]);
  const [weight, setWeight] = useState(String(weights.at(-1)!));
  const [trials, setTrials] = useState<readonly Trial[]>([]);
  const now = useMemo(() => forecastOf(scale, facts, []), [scale, facts]);
  const then = useMemo(() => forecastOf(scale, facts, trials), [scale, facts, trials]);
  const number = useMemo(
    () => new Intl.NumberFormat(i18n.locale, { maximumFractionDigits: 2 }).format,
    [i18n.locale],
  );
  const full = trials.length >= MOST;

  return (
    <section className={css.whatIf} aria-label={t`А если: ${title}`}>
      <p>
        <Trans>Выберите вес работы и отметку — увидите, как изменится прогноз.</Trans>
      </p>
      <SelectField
        label={<Trans>Вес работы</Trans>}
        hint={weightText([Number(weight)]) ?? undefined}
        options={weights.map((each) => ({ value: String(each), label: number(each) }))}
        value={weight}
        onChange={setWeight}
      />
      <div className={css.choices} role="group" aria-label={t`Отметка за эту работу`}>
        {scale.values.toReversed().map((value) => (
          <Button
            key={value}
            disabled={full}
            aria-label={t`Если будет ${value}`}
            onClick={() => setTrials([...trials, { weight: Number(weight), value }])}
          >
            {value}
          </Button>
        ))}
      </div>
      {trials.length > 0 ? (
        <ul className={css.trials} aria-label={t`Придуманные отметки`}>
          {trials.map((trial, at) => {
            const words = t`${trial.value}, вес ${number(trial.weight)}`;
            return (
              <li key={at}>
                <Button
                  size="small"
                  aria-label={t`Убрать: ${words}`}
                  onClick={() => setTrials(trials.toSpliced(at, 1))}
                >
                  {words} ×
                </Button>
              </li>
            );
          })}
        </ul>
      ) : null}
      <p className={css.muted}>
        <Trans>
          По отметкам на сегодня: скорее всего, {now.likeliest} ({chanceTexts(now.probabilities)[now.rank]}).
        </Trans>
      </p>
      <div role="status" className={css.words}>
        {trials.length > 0 ? (
          <>
            <p>
              <Trans>
                Если так и будет: скорее всего, <b>{then.likeliest}</b> (
                {chanceTexts(then.probabilities)[then.rank]}).
              </Trans>
            </p>
            <Distribution
              scale={scale.values}
              probabilities={then.probabilities}
              likeliest={then.likeliest}
            />
          </>
        ) : null}
      </div>
    </section>
  );
}
