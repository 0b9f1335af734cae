import { decide } from '@vedomo/domain/access/decide';
import { gradingPeriodOn } from '@vedomo/domain/calendar/grading-period';
import { studyWeeksOf } from '@vedomo/domain/calendar/school-day';
import { plannedWorkState } from '@vedomo/domain/forecast/planned-work';
import { Temporal } from 'temporal-polyfill';
import type { Actor } from '../../platform/actor.ts';
import type { PeriodRow } from '../forecast-head.read-model.ts';
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
  const days = studyWeeksOf(calendar)
    .flatMap((week) => week.schoolDays)
    .map((date) => ({ date: date.toString(), gradingPeriodId: periodAt(date) }));
  const schoolDays = days
    .filter(({ gradingPeriodId }) => isOpen(gradingPeriodId ?? ''))
    .map(({ date }) => date);
  const homes = new Set([...days, ...works].map(({ gradingPeriodId }) => gradingPeriodId));
  // Shorter ones hold each of its school days: what is planned on them stands there.
  const isCovered = ({ gradingPeriodId, startsOn, endsOn }: PeriodRow) =>
    !homes.has(gradingPeriodId) && days.some(({ date }) => startsOn <= date && date <= endsOn);
  const listed = open.filter((period) => !isCovered(period));
  const isListed = (id: string) => listed.some(({ gradingPeriodId }) => gradingPeriodId === id);
  const present = gradingPeriodOn(
    periods.filter(({ gradingPeriodId }) => isListed(gradingPeriodId)),
    head.grade,
    today,
  );
  const nearest = present ?? listed.find(({ startsOn }) => startsOn > today.toString());
  const timetabled = new Set(rows.subjects.flatMap(({ lessonDays }) => lessonDays));
  return {
    classId: head.classId,
    title: head.title,
    today: today.toString(),
    periods: listed.map(periodView),
    nearestPeriodId: nearest?.gradingPeriodId ?? null,
    subjects: rows.subjects
      .map(({ subjectId, title, unmarkedIn, lessonDays }) => ({
        subjectId,
        title,
        lessonDays: [...lessonDays],
        markedIn: listed
          .map(({ gradingPeriodId }) => gradingPeriodId)
          .filter((id) => !unmarkedIn.includes(id)),
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
