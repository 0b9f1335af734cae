import { restoreWeekDeadlines } from '@vedomo/domain/calendar/deadlines';
import { weekOrdinal } from '@vedomo/domain/calendar/study-week';
import { storedDutyState } from '@vedomo/domain/diary/stored-duty-state';
import { Temporal } from 'temporal-polyfill';
import { useCase } from '../../platform/use-case.ts';
import { acknowledgementView, correctionView } from './class-week.view.ts';
import { readStudentWeeks } from './student-weeks.read-model.ts';
import type { StudentWeekType } from './student-weeks.types.ts';

export interface StudentWeeksInput {
  readonly classId: string;
  readonly studentId: string;
}

/** All begun weeks of a student of the class; empty for a student who never counted for it. */
export const studentWeeks = useCase<StudentWeeksInput, StudentWeekType[]>({
  action: 'classWeek.read',
  target: ({ classId }) => ({ classId }),
  async run(tx, actor, input) {
    const rows = await readStudentWeeks(tx, actor.schoolId, input);
    return rows.map((row) => {
      const week = Temporal.PlainDate.from(row.week);
      const deadlines = restoreWeekDeadlines(
        {
          week,
          opensAt: Temporal.Instant.from(row.opensAt),
          pressDeadline: Temporal.Instant.from(row.pressDeadline),
          closesAt: Temporal.Instant.from(row.closesAt),
        },
        actor.timeZone,
      );
      const duty = storedDutyState(row, deadlines, tx.now);
      return {
        week: row.week,
        ordinal: weekOrdinal(Temporal.PlainDate.from(row.yearStartsOn), week),
        state: duty.state,
        reason: duty.state === 'NOT_REQUIRED' ? duty.reason : null,
        acknowledgements: row.acknowledgements.map((each) =>
          acknowledgementView(each, deadlines, actor, tx.now),
        ),
        corrections: row.corrections.map(correctionView),
      };
    });
  },
});
