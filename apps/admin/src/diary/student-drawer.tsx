import { Trans, useLingui } from '@lingui/react/macro';
import { Drawer } from '@vedomo/ui/drawer';
import { Button } from '@vedomo/ui/family/button';
import { EmptyState, ErrorState, LoadingState } from '@vedomo/ui/states';
import { toast } from '@vedomo/ui/toast';
import { useState } from 'react';
import { useQuery } from 'urql';
import { StudentWeeksDocument } from '../gql/graphql.ts';
import css from './class-week.module.css';
import { CorrectionForm } from './correction-form.tsx';
import { GuardianCards } from './guardian-cards.tsx';
import { StudentWeekLine } from './student-week-line.tsx';
import type { ClassWeek } from './week-phase.ts';

interface StudentDrawerProps {
  page: ClassWeek;
  studentId: string | undefined;
  onClose: () => void;
}

/** A student's year: who answers for them, and how each week was acknowledged. */
export function StudentDrawer({ page, studentId, onClose }: StudentDrawerProps) {
  const { t } = useLingui();
  const { classId, timeZone, today } = page;
  const [{ data, error, fetching }, again] = useQuery({
    query: StudentWeeksDocument,
    variables: { classId, studentId: studentId ?? '' },
    pause: studentId === undefined,
  });
  const [correctedStudent, setCorrectedStudent] = useState<string | null>(null);
  const student = page.students.find((each) => each.studentId === studentId);
  const weeks = data?.studentWeeks ?? [];
  const stopCorrecting = () => setCorrectedStudent(null);
  if (studentId !== undefined && correctedStudent === studentId)
    return (
      <Drawer open onClose={onClose} title={student?.name ?? t`Ученик`} note={t`Исправление закрытой недели`}>
        <CorrectionForm
          studentId={studentId}
          week={page.week}
          today={today}
          onCancel={stopCorrecting}
          onDone={() => {
            toast.ok({ text: t`Неделя исправлена, прежнее состояние сохранено.` });
            stopCorrecting();
          }}
        />
      </Drawer>
    );
  return (
    <Drawer
      open={studentId !== undefined}
      onClose={onClose}
      title={student?.name ?? t`Ученик`}
      note={page.title}
    >
      {student ? <GuardianCards guardians={student.guardians} timeZone={timeZone} /> : null}
      {page.viewerCanCorrect && studentId !== undefined ? (
        <p>
          <Button onClick={() => setCorrectedStudent(studentId)}>
            <Trans>Исправить закрытую неделю</Trans>
          </Button>
        </p>
      ) : null}
      {error ? (
        <ErrorState onRetry={() => again({ requestPolicy: 'network-only' })} retrying={fetching} />
      ) : fetching && weeks.length === 0 ? (
        <LoadingState blocks={[44, 44, 44]} />
      ) : weeks.length === 0 ? (
        <EmptyState title={t`В этом классе у ученика ещё не было недель`} />
      ) : (
        <section aria-label={t`Недели года`}>
          <h2>
            <Trans>Недели года</Trans>
          </h2>
          <ul className={css.weeks}>
            {weeks.map((week) => (
              <StudentWeekLine key={week.week} week={week} timeZone={timeZone} today={today} />
            ))}
          </ul>
        </section>
      )}
    </Drawer>
  );
}
