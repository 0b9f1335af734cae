import { Trans } from '@lingui/react/macro';
import type { PolicyPeriod, Terms } from './policy-data.ts';
import { PolicyDays } from './policy-days.tsx';
import css from './policy.module.css';
import { usePolicyWords } from './use-policy-words.ts';

/** Rules in plain words, with the last day for a notice in each of the periods. */
export function PolicyTerms({ terms, periods }: { terms: Terms; periods: readonly PolicyPeriod[] }) {
  const words = usePolicyWords();
  return (
    <dl className={css.terms}>
      <div>
        <dt>
          <Trans>Сообщать прогноз семьям</Trans>
        </dt>
        <dd>{words.times(terms.timesPerPeriod)}</dd>
      </div>
      <div>
        <dt>
          <Trans>Крайний срок прогноза</Trans>
        </dt>
        <dd>
          {words.daysBefore(terms.daysBeforeEnd)}
          <small>
            <Trans>
              последний день: <PolicyDays periods={periods} dayOf={({ issueBy }) => issueBy} />
            </Trans>
          </small>
        </dd>
      </div>
      <div>
        <dt>
          <Trans>Отметок для итоговой</Trans>
        </dt>
        <dd>{words.atLeast(terms.fewestMarks)}</dd>
      </div>
      <div>
        <dt>
          <Trans>Шкала отметок</Trans>
        </dt>
        <dd>{words.scale(terms.scale)}</dd>
      </div>
      <div>
        <dt>
          <Trans>Итоговая по среднему баллу</Trans>
        </dt>
        <dd>{words.thresholds(terms)}</dd>
      </div>
      <div>
        <dt>
          <Trans>Итоговая за год по среднему отметок за периоды</Trans>
        </dt>
        <dd>{words.thresholds({ scale: terms.scale, finalFrom: terms.yearFinalFrom })}</dd>
      </div>
    </dl>
  );
}
