import { Trans, useLingui } from '@lingui/react/macro';
import { SMALLEST_COLOURED } from '@vedomo/domain/compliance/rate';
import { rateOver } from '@vedomo/domain/compliance/week-totals';
import { Card } from '@vedomo/ui/family/card';
import { UiLink } from '@vedomo/ui/link';
import { Rate } from '@vedomo/ui/rate';
import { Sparkline } from '@vedomo/ui/sparkline';
import type { CompliancePart } from './compliance-part.ts';
import css from './compliance.module.css';

/** The parallels at a glance, all on the scale of 0 to 100 %. */
export function GradesCard({ model, selection, columns, words, address }: CompliancePart) {
  const { t } = useLingui();
  const { classIndexes, headline } = selection;
  const week = model.weeks[headline];
  const grades = [...new Set(classIndexes.map((classIndex) => model.classes[classIndex]!.grade))];
  if (!week || grades.length < 2) return null;
  return (
    <Card title={<Trans>По параллелям</Trans>} note={<Trans>Шкала 0–100 %, штрихом — цель</Trans>}>
      <ul className={css.list}>
        {grades.map((grade) => {
          const classes = classIndexes.filter((index) => model.classes[index]!.grade === grade);
          const now = rateOver(model.grid, classes, [headline]);
          const name = words.gradeName(grade);
          const values = columns.map(({ weekIndex }) => {
            const { k, n } = rateOver(model.grid, classes, [weekIndex]);
            return n < SMALLEST_COLOURED || weekIndex > headline ? null : (100 * k) / n;
          });
          return (
            <li key={grade}>
              <UiLink href={address.href({ grade, class: undefined })}>{name}</UiLink>
              <Sparkline
                values={values}
                target={week.target}
                label={t`${name}: на ${week.ordinal}-й неделе вовремя у ${now.k} из ${now.n}`}
              />
              <Rate done={now.k} required={now.n} target={week.target} />
            </li>
          );
        })}
      </ul>
    </Card>
  );
}
