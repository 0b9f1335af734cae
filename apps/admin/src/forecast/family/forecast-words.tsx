import { Trans, useLingui } from '@lingui/react/macro';
import { Distribution } from './distribution.tsx';
import css from './family-forecast.module.css';
import type { SpokenForecast } from './spoken-forecast.ts';
import { useNeededText } from './use-needed-text.ts';
import { useRiskWords, useTrendText } from './use-risk-words.ts';
import { YearWords } from './year-words.tsx';

interface ForecastWordsProps {
  scale: readonly number[];
  forecast: SpokenForecast;
}

/** One subject's forecast in plain words, as families read it. */
export function ForecastWords({ scale, forecast }: ForecastWordsProps) {
  const { i18n } = useLingui();
  const riskWords = useRiskWords();
  const trendText = useTrendText();
  const neededText = useNeededText();
  const { probabilities, likeliest, marks, meanSoFar, meanLow, meanHigh, flags, needed, trend } = forecast;
  const best = scale.at(-1)!;
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
        {meanSoFar === null ? null : <Trans>Средний балл сейчас {mean(meanSoFar)}.</Trans>}{' '}
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
