import { Trans, useLingui } from '@lingui/react/macro';
import { useWeightMeaning } from '../../lib/weight-meaning.ts';
import { Distribution } from './distribution.tsx';
import css from './family-forecast.module.css';
import { MeanWords } from './mean-words.tsx';
import type { SpokenForecast, Told } from './spoken-forecast.ts';
import { useNeededText } from './use-needed-text.ts';
import { useRiskWords, useTrendText } from './use-risk-words.ts';
import { YearWords } from './year-words.tsx';

interface ForecastWordsProps {
  scale: readonly number[];
  forecast: SpokenForecast;
  /** None for staff: they know weights, and read the forecast of today. */
  told?: Told | undefined;
}

/** One subject's forecast in plain words, as families read it. */
export function ForecastWords({ scale, forecast, told }: ForecastWordsProps) {
  const { i18n } = useLingui();
  const riskWords = useRiskWords();
  const trendText = useTrendText();
  const neededText = useNeededText();
  const weightText = useWeightMeaning();
  const { probabilities, likeliest, marks, meanSoFar, meanLow, meanHigh, flags, needed, trend } = forecast;
  const best = scale.at(-1)!;
  const weights = told ? weightText(needed.flatMap((each) => each.weights ?? [])) : null;
  const certain = Math.max(...probabilities) === 1000 && meanHigh - meanLow < 0.02;
  const mean = (value: number) =>
    new Intl.NumberFormat(i18n.locale, { maximumFractionDigits: 2 }).format(value);
  return (
    <div className={css.words}>
      <Distribution scale={scale} probabilities={probabilities} likeliest={likeliest} />
      {flags.map((flag) => {
        const { sentence, tone } = riskWords(flag, scale[0]!, marks);
        return (
          <p key={flag} className={css[tone]}>
            {sentence}
          </p>
        );
      })}
      <p>
        {meanSoFar === null ? null : <MeanWords mean={meanSoFar} told={told} />}{' '}
        {certain ? null : meanSoFar === null ? (
          <Trans>
            Средний балл к концу периода, скорее всего, будет от {mean(meanLow)} до {mean(meanHigh)}.
          </Trans>
        ) : (
          <Trans>
            К концу периода он, скорее всего, будет от {mean(meanLow)} до {mean(meanHigh)}.
          </Trans>
        )}{' '}
        {flags.includes('FALLING') ? null : trendText(trend)}
      </p>
      {needed.length > 0 ? (
        <ul className={css.needed}>
          {needed.map((each) => (
            <li key={each.finalMark}>{neededText(each, best)}</li>
          ))}
        </ul>
      ) : null}
      {weights === null ? null : <p className={css.source}>{weights}</p>}
      {forecast.year ? <YearWords scale={scale} year={forecast.year} /> : null}
      <p className={css.source}>
        {certain ? (
          <Trans>Новых работ в этом периоде не ожидается.</Trans>
        ) : forecast.worksToCome === 'PLANNED' ? (
          <Trans>Работы до конца периода учтены по плану контрольных.</Trans>
        ) : forecast.worksToCome === 'ESTIMATED' ? (
          <Trans>
            Сколько работ ещё будет, оценено по расписанию и по тому, как часто в классе ставят отметки.
          </Trans>
        ) : (
          <Trans>Сколько работ ещё будет, неизвестно, поэтому нужные отметки не посчитаны.</Trans>
        )}
      </p>
    </div>
  );
}
