import type { DutyHistory } from './duty-history.ts';
import type { Step } from './duty-step.ts';
import { dayOfYear } from './day-of-year.ts';

/** Facts may reach back: an import of a roster says whatever it says. */
export async function changeFacts(history: DutyHistory, step: Step): Promise<void> {
  switch (step.do) {
    case 'LEAVE':
    case 'TRANSFER': {
      const student = history.students[step.who]!;
      const on = dayOfYear(step.on);
      await history.sql(
        'update enrolment set ends_on = $3::date - 1 where school_id = $1 and student_id = $2 and starts_on < $3 and (ends_on is null or ends_on >= $3)',
        [student, on],
      );
      await history.sql(
        'delete from enrolment where school_id = $1 and student_id = $2 and starts_on >= $3',
        [student, on],
      );
      if (step.do === 'TRANSFER') await history.school.enrol(student, history.classes[step.to % 3]!, on);
      return;
    }
    case 'GUARDIAN': {
      const startsOn = dayOfYear(step.on);
      await history.sql(
        'delete from guardianship where school_id = $1 and student_id = $2 and guardian_id = $3 and starts_on = $4',
        [history.students[step.who], history.guardians[step.guardian], startsOn],
      );
      await history.school.guard(history.students[step.who]!, history.guardians[step.guardian]!, {
        startsOn,
        endsOn: step.days === null ? null : dayOfYear(step.on + step.days),
        rights: step.rights,
      });
      return;
    }
    case 'BIRTHDAY':
      await history.sql(
        "update student set birth_date = $3::date - interval '18 years' where school_id = $1 and student_id = $2",
        [history.students[step.who], dayOfYear(step.on)],
      );
      return;
    case 'EXCEPTION':
      await history.school.add('calendar_exception', {
        calendar_exception_id: crypto.randomUUID(),
        academic_year_id: await history.school.year(),
        kind: step.kind,
        title: 'День',
        starts_on: dayOfYear(step.on),
        ends_on: dayOfYear(step.on + step.days),
        grades: step.grade && [step.grade],
      });
      return;
    case 'NO_EXCEPTIONS':
      await history.sql('delete from calendar_exception where school_id = $1', []);
      return;
    case 'PATTERN':
      await history.sql(
        `insert into weekday_pattern (school_id, class_id, starts_on, weekdays) values ($1, $2, $3, $4)
           on conflict (school_id, class_id, starts_on) do update set weekdays = excluded.weekdays`,
        [history.classes[step.of % 3], dayOfYear(step.on), step.weekdays],
      );
      return;
    case 'POLICY':
      await history.sql(
        `insert into duty_policy (school_id, from_week, grace_hours, answers, target_percent) values ($1, $2, $3, $4, 95)
           on conflict (school_id, from_week) do update set grace_hours = excluded.grace_hours, answers = excluded.answers`,
        [history.mondayOf(-step.inWeeks), step.graceHours, step.answers],
      );
  }
}
