import { Trans } from '@lingui/react/macro';
import type { PolicyVersion } from './policy-data.ts';
import css from './policy.module.css';
import { usePolicyVersionText } from './use-policy-version-text.ts';
import { usePolicyWords } from './use-policy-words.ts';

/** All rules that were ever entered, the latest first; none is rewritten. Nothing to show until somebody enters any. */
export function PolicyVersions({ versions }: { versions: readonly PolicyVersion[] }) {
  const words = usePolicyWords();
  const versionText = usePolicyVersionText();
  if (versions.length === 0) return null;
  const count = versions.length;
  return (
    <details className={css.versions}>
      <summary>
        <Trans>Все изменения правил: {count}</Trans>
      </summary>
      <ol reversed>
        {versions.map((version) => {
          const { terms } = version;
          const parts = [words.times(terms.timesPerPeriod), words.daysBefore(terms.daysBeforeEnd)];
          const marks = words.atLeast(terms.fewestMarks);
          const [scale, thresholds] = [words.scale(terms.scale), words.thresholds(terms)];
          const ofYear = words.thresholds({ scale: terms.scale, finalFrom: terms.yearFinalFrom });
          return (
            <li key={version.forecastPolicyId}>
              <p>{versionText(version)}</p>
              <p className={css.muted}>
                {parts.join(', ')};{' '}
                <Trans>
                  отметок для итоговой {marks}; шкала {scale}: {thresholds}; за год: {ofYear}
                </Trans>
              </p>
            </li>
          );
        })}
      </ol>
    </details>
  );
}
