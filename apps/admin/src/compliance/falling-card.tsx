import { Trans, useLingui } from '@lingui/react/macro';
import { fallingClasses } from '@vedomo/domain/compliance/falling-classes';
import { isJudged } from '@vedomo/domain/compliance/week-phase';
import { countsAt, weekBefore } from '@vedomo/domain/compliance/week-totals';
import { Card } from '@vedomo/ui/family/card';
import { UiLink } from '@vedomo/ui/link';
import { Rate } from '@vedomo/ui/rate';
import type { CompliancePart } from './compliance-part.ts';
import css from './compliance.module.css';

/** The classes that fell most against the study week before, further than chance explains. */
export function FallingCard({ model, selection, address }: CompliancePart) {
  const { i18n } = useLingui();
  const { headline, classIndexes } = selection;
  const week = model.weeks[headline];
  const earlier = headline === -1 ? -1 : weekBefore(model.grid, classIndexes, headline);
  // Families still have time: nobody has fallen yet.
  if (!week || earlier === -1 || !isJudged(week.phase)) return null;
  const rate = (classIndex: number, weekIndex: number) => {
    const { onTime, required } = countsAt(model.grid, classIndex, weekIndex);
    return { k: onTime, n: required };
  };
  const pairs = classIndexes.map((classIndex) => ({
    classId: model.classes[classIndex]!.classId,
    before: rate(classIndex, earlier),
    now: rate(classIndex, headline),
  }));
  const falling = fallingClasses(pairs, week.target);
  const title = (classId: string) => model.classes.find((each) => each.classId === classId)!.title;
  const points = new Intl.NumberFormat(i18n.locale, { maximumFractionDigits: 0 });
  return (
    <Card
      title={falling.length > 0 ? <Trans>Сильнее всего упали</Trans> : <Trans>Заметных падений нет</Trans>}
      note={
        <Trans>
          {week.ordinal}-я неделя против {model.weeks[earlier]!.ordinal}-й · больше случайного или второй раз
          ниже цели, от 10 учеников
        </Trans>
      }
    >
      {falling.length > 0 ? (
        <ul className={css.list}>
          {falling.map(({ classId, before, now, points: lost }) => (
            <li key={classId}>
              <UiLink href={address.href({ people: 'UNMET', of: classId, at: week.week })}>
                {title(classId)}
              </UiLink>
              <span>
                <Rate done={before.k} required={before.n} target={model.weeks[earlier]!.target} /> →{' '}
                <Rate done={now.k} required={now.n} target={week.target} />
              </span>
              <b>
                <Trans>−{points.format(lost)} п.</Trans>
              </b>
            </li>
          ))}
        </ul>
      ) : null}
    </Card>
  );
}
