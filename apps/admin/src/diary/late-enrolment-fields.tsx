import { useLingui } from '@lingui/react/macro';
import { DateField } from '@vedomo/ui/date-field';
import { SelectField } from '@vedomo/ui/form-fields';
import { useEffect, useState } from 'react';
import { useDates } from '../lib/dates.ts';
import css from './correction.module.css';
import type { LateFactFieldsProps } from './use-correction.ts';

/** Wrong dates of a student's place in a class. */
export function LateEnrolmentFields({ student, tried, errorOf, onChange }: LateFactFieldsProps) {
  const { t } = useLingui();
  const { from } = useDates();
  const [at, setAt] = useState(student.enrolments.length - 1);
  const enrolment = student.enrolments[at];
  const [startsOn, setStartsOn] = useState<string | null>(enrolment?.startsOn ?? null);
  const [endsOn, setEndsOn] = useState<string | null>(enrolment?.endsOn ?? null);
  const [wrongEnd, setWrongEnd] = useState(false);
  useEffect(() => {
    const changed = enrolment && (startsOn !== enrolment.startsOn || endsOn !== (enrolment.endsOn ?? null));
    onChange(
      changed && startsOn && !wrongEnd
        ? { enrolment: { classId: enrolment.classId, enrolledOn: enrolment.startsOn, startsOn, endsOn } }
        : null,
    );
  }, [onChange, enrolment, startsOn, endsOn, wrongEnd]);
  function choose(index: number) {
    setAt(index);
    setWrongEnd(false);
    setStartsOn(student.enrolments[index]?.startsOn ?? null);
    setEndsOn(student.enrolments[index]?.endsOn ?? null);
  }
  const unchanged = startsOn === enrolment?.startsOn && endsOn === (enrolment?.endsOn ?? null);
  return (
    <>
      <SelectField
        label={t`Класс`}
        searchable={false}
        allowDeselect={false}
        data={student.enrolments.map(({ classTitle, startsOn }, index) => {
          return { value: `${index}`, label: `${classTitle}, ${from(startsOn)}` };
        })}
        value={`${at}`}
        onChange={(chosen) => chosen && choose(Number(chosen))}
      />
      <div className={css.pair}>
        <DateField
          key={`first ${at}`}
          label={t`Первый день в классе`}
          required
          value={startsOn}
          onChange={setStartsOn}
          error={errorOf('startsOn') ?? (tried && unchanged ? t`Измените одну из дат` : undefined)}
        />
        <DateField
          key={`last ${at}`}
          label={t`Последний день`}
          hint={t`Пусто — учится сейчас.`}
          value={endsOn}
          onChange={setEndsOn}
          onWrong={setWrongEnd}
          error={errorOf('endsOn')}
        />
      </div>
    </>
  );
}
