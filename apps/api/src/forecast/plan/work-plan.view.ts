import { decide } from '@vedomo/domain/access/decide';
import { gradingPeriodOn } from '@vedomo/domain/calendar/grading-period';
import { studyWeeksOf } from '@vedomo/domain/calendar/school-day';
import { plannedWorkState } from '@vedomo/domain/forecast/planned-work';
import { Temporal } from 'temporal-polyfill';
import type { Actor } from '../../platform/actor.ts';
import { periodView } from '../period-of.ts';
import type { PlanNow } from './plan-now.ts';
import type { PlannedWorkType, WorkPlanType } from './work-plan.types.ts';

/** For whoever may read the class: a teacher reads own classes alone. */
export function workPlanView({ head, open, periods, rows, facts }: PlanNow, actor: Actor): WorkPlanType {
  const { today, calendar } = facts;
  const isOpen = (id: string) => open.some(({ gradingPeriodId }) => gradingPeriodId === id);
  const periodAt = (date: Temporal.PlainDate) =>
    gradingPeriodOn(periods, head.grade, date)?.gradingPeriodId ?? null;
  const works = rows.works.flatMap(({ begun, markWeights, ...work }): PlannedWorkType[] => {
    const onDate = Temporal.PlainDate.from(work.onDate);
    const gradingPeriodId = periodAt(onDate);
    if (gradingPeriodId !== null && !isOpen(gradingPeriodId)) return [];
    const state = plannedWorkState({ onDate, weight: work.weight }, today, { begun, markWeights });
    return [{ ...work, gradingPeriodId, state }];
  });
  const schoolDays = studyWeeksOf(calendar)
    .flatMap((week) => week.schoolDays)
    .filter((date) => isOpen(periodAt(date) ?? ''))
    .map(String);
  const timetabled = new Set(rows.subjects.flatMap(({ lessonDays }) => lessonDays));
  return {
    classId: head.classId,
    title: head.title,
    today: today.toString(),
    periods: open.map(periodView),
    subjects: rows.subjects
      .map(({ subjectId, title, unmarkedIn, lessonDays }) => ({
        subjectId,
        title,
        lessonDays: [...lessonDays],
        markedIn: open.map(({ gradingPeriodId }) => gradingPeriodId).filter((id) => !unmarkedIn.includes(id)),
      }))
      .filter(
        ({ subjectId, markedIn }) =>
          markedIn.length > 0 || works.some((work) => work.subjectId === subjectId),
      ),
    works,
    schoolDays,
    timetabledDays: schoolDays.filter((date) => timetabled.has(date)),
    viewerCanPlan: decide(actor.role, 'forecast.planWorks', actor.role === 'TEACHER'),
  };
}
