import { Trans, useLingui } from '@lingui/react/macro';
import type { PastedWork } from '@vedomo/domain/forecast/pasted-works';
import { useDates } from '../../lib/dates.ts';
import { isWithoutLesson, type WorkPlan } from './plan-model.ts';
import { usePasteProblemText } from './use-paste-problem-text.ts';
import { useWeightText } from './use-weight-text.ts';
import css from './work-plan.module.css';

/** A row of the table as it is understood, or what is wrong with it. */
export function PastedRow({ row, plan }: { row: PastedWork; plan: WorkPlan }) {
  const { t } = useLingui();
  const { weekdayDate } = useDates();
  const weightText = useWeightText();
  const problemText = usePasteProblemText();
  const { line, className, subject, date, title, verdict } = row;
  const found =
    verdict.kind === 'NEW' ? plan.subjects.find((each) => each.subjectId === verdict.subjectId) : undefined;
  const weight = verdict.kind === 'NEW' ? weightText(verdict.weight) : '';
  const withoutLesson = verdict.kind === 'NEW' && found && isWithoutLesson(plan, found, verdict.onDate);
  return (
    <li className={verdict.kind === 'NEW' ? undefined : css.over}>
      <strong>
        {found?.title ?? (subject || t`Без предмета`)}
        {', '}
        {verdict.kind === 'NEW' ? weekdayDate(verdict.onDate) : date || t`без даты`}
      </strong>
      <span>
        {className ? `${className} · ` : null}
        {title || t`Контрольная работа`}
        {verdict.kind === 'NEW' ? (
          <>
            {' · '}
            <Trans>вес {weight}</Trans>
          </>
        ) : null}
      </span>
      {verdict.kind === 'PROBLEM' ? (
        <small className={css.wrong}>
          <Trans>Строка {line}:</Trans> {problemText(verdict.problem)}
        </small>
      ) : verdict.kind === 'TWICE' ? (
        <small className={css.doubt}>
          <Trans>Строка {line}:</Trans> <Trans>повтор, работа на этот день уже есть выше.</Trans>
        </small>
      ) : verdict.kind === 'PLANNED' ? (
        <small>
          <Trans>Уже в плане: по предмету на этот день работа есть.</Trans>
        </small>
      ) : withoutLesson ? (
        <small className={css.doubt}>
          <Trans>По расписанию этого урока в этот день нет; работа всё равно добавится.</Trans>
        </small>
      ) : null}
    </li>
  );
}
