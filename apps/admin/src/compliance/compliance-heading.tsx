import { Trans, useLingui } from '@lingui/react/macro';
import { laggingClasses } from '@vedomo/domain/compliance/lagging-classes';
import { weekTotals } from '@vedomo/domain/compliance/week-totals';
import { isJudged } from '@vedomo/domain/compliance/week-phase';
import { ButtonLink } from '@vedomo/ui/family/button';
import { PageHeader } from '@vedomo/ui/page-header';
import { percentText } from '@vedomo/ui/percent-text';
import { currentLanguage } from '../lib/language.ts';
import type { CompliancePart } from './compliance-part.ts';
import css from './compliance.module.css';
import { belowTarget, judgedHeadline, openHeadline } from './sentences.ts';
import { useStamp } from './use-stamp.ts';

/** The finding of the week, what to do about it, and the way to the weeks beside. */
export function ComplianceHeading({ model, selection, address }: CompliancePart) {
  const { i18n, t } = useLingui();
  const stamp = useStamp(model.timeZone);
  const { headline, spoken, classIndexes } = selection;
  const week = model.weeks[headline];
  const [before, after] = neighbours(spoken, headline).map((index) => model.weeks[index]);
  const weekLinks = (
    <span className={css.noPrint}>
      {before ? (
        <ButtonLink
          kind="quiet"
          href={address.href({ week: before.week })}
          aria-label={t`К ${before.ordinal}-й неделе`}
        >
          ← {before.ordinal}
        </ButtonLink>
      ) : null}
      {after ? (
        <ButtonLink
          kind="quiet"
          href={address.href({ week: after.week })}
          aria-label={t`К ${after.ordinal}-й неделе`}
        >
          {after.ordinal} →
        </ButtonLink>
      ) : null}
    </span>
  );
  if (classIndexes.length === 0)
    return <PageHeader title={<Trans>Под отбор не попал ни один класс</Trans>} />;
  if (!week)
    return (
      <PageHeader
        title={<Trans>Ещё ни одна неделя не подошла к сроку</Trans>}
        note={<Trans>Доли появятся, когда пройдёт срок первой учётной недели.</Trans>}
        actions={weekLinks}
      />
    );

  const totals = weekTotals(model.grid, classIndexes, headline, week.target);
  if (!isJudged(week.phase))
    return (
      <PageHeader
        title={i18n._(openHeadline(week.ordinal, totals.onTime, totals.required))}
        note={stamp(week)}
        actions={weekLinks}
      />
    );
  const percent = percentText(totals.onTime, totals.required, currentLanguage(), week.target) ?? '';
  const lagging = laggingClasses(model.grid, classIndexes, headline, model.weeks);
  const longest = lagging.filter(({ weeks }) => weeks === lagging[0]?.weeks).slice(0, 3);
  const names = new Intl.ListFormat(i18n.locale).format(
    longest.map(({ classIndex }) => model.classes[classIndex]!.title),
  );
  return (
    <PageHeader
      title={i18n._(judgedHeadline(week.ordinal, totals.onTime, totals.required, percent))}
      note={
        <>
          <Trans>Цель школы {week.target} %.</Trans>{' '}
          {totals.judgedClasses > 0 ? i18n._(belowTarget(totals.classesBelow, totals.judgedClasses)) : null}{' '}
          {longest.length > 0 ? (
            <Trans>
              Намного ниже {longest[0]!.weeks}-ю неделю подряд: {names}.
            </Trans>
          ) : null}{' '}
          {stamp(week)}
        </>
      }
      actions={weekLinks}
    />
  );
}

/** The weeks one can go to from the one spoken of; from none to the first there is. */
function neighbours(spoken: readonly number[], headline: number): number[] {
  const at = spoken.indexOf(headline);
  return [at > 0 ? spoken[at - 1]! : -1, spoken[at + 1] ?? -1];
}
