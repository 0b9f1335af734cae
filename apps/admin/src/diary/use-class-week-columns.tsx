import { Trans, useLingui } from '@lingui/react/macro';
import type { Column } from '@vedomo/ui/data-table';
import { Button } from '@vedomo/ui/family/button';
import { useMemo } from 'react';
import { needsDoing } from './class-week-order.ts';
import css from './class-week.module.css';
import { DutyStatus } from './duty-status.tsx';
import { GuardianLines } from './guardian-lines.tsx';
import { StudentStrip } from './student-strip.tsx';
import { type ClassWeek, type ClassWeekStudent, sundayOf } from './week-phase.ts';

interface ColumnOptions {
  page: Pick<ClassWeek, 'timeZone' | 'today' | 'week'>;
  /** Opens the history of a student. */
  onOpen: (studentId: string) => void;
  /** Null where nothing can be entered: no right to, or the week is closed. */
  onRecord: ((studentId: string) => void) | null;
}

/** The columns of the class teacher's list. */
export function useClassWeekColumns({ page, onOpen, onRecord }: ColumnOptions): Column<ClassWeekStudent>[] {
  const { t } = useLingui();
  const { timeZone, today, week } = page;
  const over = today > sundayOf(week);
  return useMemo(
    () => [
      {
        key: 'student',
        head: t`Ученик`,
        rowHead: true,
        render: ({ studentId, name }) => (
          <button type="button" className={css.name} onClick={() => onOpen(studentId)}>
            {name}
          </button>
        ),
      },
      { key: 'guardians', head: t`Представители`, render: (student) => <GuardianLines student={student} /> },
      { key: 'strip', head: t`Шесть недель`, render: ({ strip }) => <StudentStrip strip={strip} /> },
      {
        key: 'state',
        head: over ? t`Неделя` : t`Эта неделя`,
        render: (student) => (
          <>
            <DutyStatus student={student} timeZone={timeZone} today={today} />
            {student.corrections.length > 0 ? (
              <small>
                <Trans>исправлено</Trans>
              </small>
            ) : null}
          </>
        ),
      },
      {
        key: 'act',
        head: '',
        align: 'end',
        render: (student) =>
          onRecord && canRecord(student) ? (
            <Button
              size="small"
              onClick={() => onRecord(student.studentId)}
              aria-label={t`Записать корешок: ${student.name}`}
            >
              <Trans>Записать корешок</Trans>
            </Button>
          ) : null,
      },
    ],
    [t, timeZone, today, over, onOpen, onRecord],
  );
}

/** Whether paper or a message can stand for the student's week. */
export const canRecord = (student: ClassWeekStudent): boolean =>
  needsDoing(student) && student.reason === null && student.guardians.length > 0;
