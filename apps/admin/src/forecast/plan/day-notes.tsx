import { Trans } from '@lingui/react/macro';
import { isWithoutLesson, type PlannedWork, type WorkPlan, workKey } from './plan-model.ts';
import css from './work-plan.module.css';

interface DayNotesProps {
  plan: WorkPlan;
  /** The one that is being changed. */
  work: PlannedWork | undefined;
  subjectId: string | null;
  onDate: string | null;
}

/** What speaks against a day, and does not forbid it: timetables change, and two works a day are the school's affair. */
export function DayNotes({ plan, work, subjectId, onDate }: DayNotesProps) {
  const titleOf = (id: string) => plan.subjects.find((each) => each.subjectId === id)?.title ?? '';
  const subject = plan.subjects.find((each) => each.subjectId === subjectId);
  const others = plan.works
    .filter((each) => each.onDate === onDate && !(work && workKey(each) === workKey(work)))
    .filter((each) => each.subjectId !== subjectId)
    .map((each) => titleOf(each.subjectId))
    .join(', ');
  const withoutLesson = subject && onDate !== null && isWithoutLesson(plan, subject, onDate);
  const title = subject?.title ?? '';
  return (
    <div role="status" className={css.notes}>
      {withoutLesson ? (
        <p>
          <Trans>По расписанию урока «{title}» в этот день нет. Сохранить всё равно можно.</Trans>
        </p>
      ) : null}
      {others ? (
        <p>
          <Trans>На этот день уже запланировано: {others}.</Trans>
        </p>
      ) : null}
    </div>
  );
}
