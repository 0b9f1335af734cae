import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@vedomo/ui/family/button';
import { Tag } from '@vedomo/ui/family/tag';
import { useDates } from '../../lib/dates.ts';
import {
  isInForecast,
  isWithoutLesson,
  type PlannedWork,
  type PlanSubject,
  type WorkPlan,
  workKey,
} from './plan-model.ts';
import { useWeightText } from './use-weight-text.ts';
import css from './work-plan.module.css';

interface PlannedWorkRowProps {
  plan: WorkPlan;
  subject: PlanSubject;
  work: PlannedWork;
  onEdit: ((edit: string) => void) | undefined;
  onRemove: (work: PlannedWork) => void;
}

/** One work: when, what, how heavy, and whether the forecast still counts it. */
export function PlannedWorkRow({ plan, subject, work, onEdit, onRemove }: PlannedWorkRowProps) {
  const { t } = useLingui();
  const { weekdayDate } = useDates();
  const weightText = useWeightText();
  const { onDate, title, state, gradingPeriodId } = work;
  const inForecast = isInForecast(plan, work);
  const day = weekdayDate(onDate);
  const weight = weightText(work.weight);
  const name = `${subject.title}, ${day}`;
  return (
    <li className={state === 'OVER' ? css.over : undefined}>
      <span className={css.day}>
        {day}
        {gradingPeriodId == null ? null : !plan.schoolDays.includes(onDate) ? (
          <small className={css.wrong}>
            <Trans>занятий в этот день нет</Trans>
          </small>
        ) : !inForecast ? (
          <small className={css.wrong}>
            <Trans>отметки не выставляются</Trans>
          </small>
        ) : isWithoutLesson(plan, subject, onDate) ? (
          <small>
            <Trans>урока в расписании нет</Trans>
          </small>
        ) : null}
      </span>
      <span className={css.title}>{title}</span>
      <span className={css.weight}>
        <Trans>вес {weight}</Trans>
      </span>
      <span className={css.state}>
        {state === 'OVER' ? (
          <Trans>прошла</Trans>
        ) : !inForecast ? (
          <Trans>не учитывается</Trans>
        ) : state === 'AWAITING_MARKS' ? (
          <Tag tone="warn">
            <Trans>ждёт отметок</Trans>
          </Tag>
        ) : (
          <Trans>впереди</Trans>
        )}
      </span>
      {onEdit ? (
        <span className={css.acts}>
          <Button
            size="small"
            aria-label={t`Изменить: ${name}`}
            onClick={() => onEdit(`work.${workKey(work)}`)}
          >
            <Trans>Изменить</Trans>
          </Button>
          <Button size="small" kind="quiet" aria-label={t`Удалить: ${name}`} onClick={() => onRemove(work)}>
            <Trans>Удалить</Trans>
          </Button>
        </span>
      ) : null}
    </li>
  );
}
