import { Trans, useLingui } from '@lingui/react/macro';
import { weekBefore, weekTotals } from '@vedomo/domain/compliance/week-totals';
import { isJudged } from '@vedomo/domain/compliance/week-phase';
import { Figures } from '@vedomo/ui/figures';
import { UiLink } from '@vedomo/ui/link';
import { countText, percentText } from '@vedomo/ui/percent-text';
import type { ComplianceGroup } from '../gql/graphql.ts';
import { currentLanguage } from '../lib/language.ts';
import type { CompliancePart } from './compliance-part.ts';

/** Four numbers of the week, each a link to the list of exactly that count. */
export function HeadlineFigures({ model, selection, address }: CompliancePart) {
  const { t } = useLingui();
  const language = currentLanguage();
  const { headline, classIndexes } = selection;
  const week = model.weeks[headline]!;
  const { onTime, late, unmet, noGuardian, required } = weekTotals(
    model.grid,
    classIndexes,
    headline,
    week.target,
  );
  const earlier = weekBefore(model.grid, classIndexes, headline);
  const last = earlier === -1 ? null : weekTotals(model.grid, classIndexes, earlier, week.target);
  const share = (k: number, n: number) => percentText(k, n, language, week.target);
  const list = (people: ComplianceGroup, count: number) =>
    count === 0 ? null : (
      <>
        {' · '}
        <UiLink href={address.href({ people, of: undefined, at: week.week })}>
          <Trans>показать список</Trans>
        </UiLink>
      </>
    );
  return (
    <Figures
      label={t`Неделя в числах`}
      figures={[
        {
          key: 'onTime',
          value: onTime,
          text: (
            <>
              <Trans>
                вовремя из {required} · {share(onTime, required)}
              </Trans>
              {last && isJudged(week.phase) ? (
                <>
                  {'; '}
                  <Trans>
                    неделей раньше {countText(last.onTime, last.required, language)} ·{' '}
                    {share(last.onTime, last.required)}
                  </Trans>
                </>
              ) : null}
              {list('ON_TIME', onTime)}
            </>
          ),
        },
        {
          key: 'late',
          value: late,
          text: (
            <>
              <Trans>с опозданием, в долю не входят</Trans>
              {list('LATE', late)}
            </>
          ),
        },
        {
          key: 'unmet',
          value: unmet,
          text: (
            <>
              {isJudged(week.phase) ? <Trans>не ознакомились</Trans> : <Trans>ещё не ознакомились</Trans>}
              {list('UNMET', unmet)}
            </>
          ),
        },
        {
          key: 'noGuardian',
          value: noGuardian,
          text: (
            <>
              <Trans>без представителя, в долю не входят</Trans>
              {list('NO_GUARDIAN', noGuardian)}
            </>
          ),
        },
      ]}
    />
  );
}
