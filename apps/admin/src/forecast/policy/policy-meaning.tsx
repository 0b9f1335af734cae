import { Trans } from '@lingui/react/macro';
import { finalRank } from '@vedomo/domain/forecast/mark-scale';
import { lastNoticeDay, policyReach, type Policies, type Terms } from './policy-data.ts';
import { PolicyDays } from './policy-days.tsx';
import css from './policy.module.css';
import { usePolicyWords } from './use-policy-words.ts';

interface PolicyMeaningProps {
  policies: Policies;
  startsOn: string;
  terms: Terms;
}

/** Means that schools argue about, counted down from the best mark. */
const BELOW_BEST = [0.6, 0.5, 0.4, 0.35];

/** What rules will mean, before they are saved: the last days for a notice, and what means give. */
export function PolicyMeaning({ policies, startsOn, terms }: PolicyMeaningProps) {
  const words = usePolicyWords();
  const { reached, kept } = policyReach(policies, startsOn);
  const { scale: values, finalFrom } = terms;
  const examples = BELOW_BEST.map((below) => {
    const mean = values.at(-1)! - below;
    return `${words.mean(mean)} → ${values[finalRank({ values, finalFrom }, mean)]}`;
  });
  const keptNames = words.periodNames(kept);
  return (
    <section className={css.meaning} aria-labelledby="policy-meaning">
      <h3 id="policy-meaning">
        <Trans>Что это будет значить</Trans>
      </h3>
      <ul>
        <li>
          <Trans>Сообщать прогноз: {words.times(terms.timesPerPeriod)}.</Trans>
        </li>
        <li>
          <Trans>
            Последний день:{' '}
            <PolicyDays periods={reached} dayOf={({ endsOn }) => lastNoticeDay(endsOn, terms)} />.
          </Trans>
        </li>
        <li>
          <Trans>Средний балл: {examples.join('; ')}.</Trans>
        </li>
        {kept.length > 0 ? (
          <li>
            {words.areMany(kept) ? (
              <Trans>Уже идут и остаются при своих правилах: {keptNames}.</Trans>
            ) : (
              <Trans>Уже идёт и остаётся при своих правилах: {keptNames}.</Trans>
            )}
          </li>
        ) : null}
      </ul>
    </section>
  );
}
