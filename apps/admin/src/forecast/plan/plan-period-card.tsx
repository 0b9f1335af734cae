import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@vedomo/ui/family/button';
import { Card } from '@vedomo/ui/family/card';
import { useDates } from '../../lib/dates.ts';
import { usePeriodName } from '../family/use-period-name.ts';
import { planOf, type PlannedWork, type PlanPeriod, type WorkPlan, workKey } from './plan-model.ts';
import { PlannedWorkRow } from './planned-work-row.tsx';
import css from './work-plan.module.css';

interface PlanPeriodCardProps {
  plan: WorkPlan;
  /** Null for works that no period holds any more. */
  period: PlanPeriod | null;
  /** Absent for those who may only look. */
  onEdit: ((edit: string) => void) | undefined;
  onRemove: (work: PlannedWork) => void;
}

/** A period by subjects: a class teacher copies the plan subject by subject, and sees where there is none. */
export function PlanPeriodCard({ plan, period, onEdit, onRemove }: PlanPeriodCardProps) {
  const { t } = useLingui();
  const { fromTo } = useDates();
  const periodName = usePeriodName();
  const { planned, unplanned } = planOf(plan, period?.gradingPeriodId ?? null);
  const name = period ? periodName(period) : t`Вне учебных периодов`;
  return (
    <Card
      aria-label={name}
      title={name}
      note={
        period ? (
          fromTo(period.startsOn, period.endsOn)
        ) : (
          <Trans>Календарь изменился, и эти дни не входят ни в один период: перенесите работы.</Trans>
        )
      }
    >
      {planned.map(({ subject, works }) => {
        const { subjectId, title } = subject;
        return (
          <section key={subjectId} className={css.subject} aria-label={title}>
            <div className={css.head}>
              <h3>{title}</h3>
              {onEdit && period ? (
                <Button
                  size="small"
                  aria-label={t`Добавить работу: ${title}`}
                  onClick={() => onEdit(`new.${subjectId}`)}
                >
                  +
                </Button>
              ) : null}
            </div>
            <ul className={css.works}>
              {works.map((work) => (
                <PlannedWorkRow
                  key={workKey(work)}
                  plan={plan}
                  subject={subject}
                  work={work}
                  onEdit={onEdit}
                  onRemove={onRemove}
                />
              ))}
            </ul>
          </section>
        );
      })}
      {unplanned.length > 0 ? (
        <div className={css.unplanned}>
          <p>
            <Trans>Пока без плана:</Trans>
          </p>
          <ul>
            {unplanned.map(({ subjectId, title }) => (
              <li key={subjectId}>
                {onEdit ? (
                  <Button
                    size="small"
                    aria-label={t`Добавить работу: ${title}`}
                    onClick={() => onEdit(`new.${subjectId}`)}
                  >
                    + {title}
                  </Button>
                ) : (
                  title
                )}
              </li>
            ))}
          </ul>
        </div>
      ) : null}
    </Card>
  );
}
