import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@vedomo/ui/family/button';
import { Card } from '@vedomo/ui/family/card';
import { EmptyState } from '@vedomo/ui/states';
import { policyGroups, policyStarts, type Policies, type PolicyGroup } from './policy-data.ts';
import css from './policy.module.css';
import { PolicyTerms } from './policy-terms.tsx';
import { PolicyVersions } from './policy-versions.tsx';
import { usePolicyVersionText } from './use-policy-version-text.ts';
import { usePolicyWords } from './use-policy-words.ts';

/** What the school has decided about its forecasts (clause 2): what holds now, what comes, who changed it. */
export function PolicyCard({ policies, onEdit }: { policies: Policies; onEdit: () => void }) {
  const { t } = useLingui();
  const groups = policyGroups(policies);
  const changeable = policies.viewerCanChange && policyStarts(policies).length > 0;
  return (
    <Card
      title={<Trans>Правила прогноза</Trans>}
      note={
        <Trans>
          Период живёт по правилам, которые действуют в его первый день. Закончившиеся не меняются.
        </Trans>
      }
      aside={
        changeable ? (
          <Button onClick={onEdit}>
            <Trans>Изменить правила</Trans>
          </Button>
        ) : undefined
      }
    >
      {groups.length === 0 ? (
        <EmptyState
          title={
            policies.periods.length === 0
              ? t`В календаре нет учебных периодов`
              : t`Учебные периоды этого года закончились`
          }
        >
          <Trans>
            Правила действуют с начала четверти, триместра или полугодия. Когда в календаре появятся периоды
            следующего года, их правила можно будет задать заранее.
          </Trans>
        </EmptyState>
      ) : (
        <div className={css.groups}>
          {groups.map((group) => (
            <Group key={group.version?.forecastPolicyId ?? 'usual'} group={group} />
          ))}
        </div>
      )}
      <PolicyVersions versions={policies.versions} />
    </Card>
  );
}

function Group({ group: { terms, version, running, periods } }: { group: PolicyGroup }) {
  const { periodNames, from } = usePolicyWords();
  const versionText = usePolicyVersionText();
  const names = periodNames(periods);
  return (
    <section className={css.group}>
      <h3>
        {running ? (
          <Trans>Сейчас: {names}</Trans>
        ) : (
          <Trans>
            Затем {from(periods[0]!.startsOn)}: {names}
          </Trans>
        )}
      </h3>
      <p className={css.muted}>
        {version ? versionText(version) : <Trans>Обычные правила: для этого периода других нет.</Trans>}
      </p>
      <PolicyTerms terms={terms} periods={periods} />
    </section>
  );
}
