import { Trans } from '@lingui/react/macro';
import { isMet } from './class-week-order.ts';
import css from './class-week.module.css';
import { phoneText } from '../lib/phone-text.ts';
import type { ClassWeekStudent } from './week-phase.ts';

/** Who answers for the student, and for those still waited for how to reach them. */
export function GuardianLines({ student }: { student: ClassWeekStudent }) {
  const { guardians } = student;
  if (guardians.length === 0)
    return (
      <small>
        <Trans>не указаны</Trans>
      </small>
    );
  if (isMet(student)) return guardians.map(({ name }) => name).join(', ');
  return (
    <ul className={css.guardians}>
      {guardians.map(({ guardianId, name, joined, signedInAt, contacts }) => {
        const phone = contacts.find(({ kind }) => kind === 'PHONE')?.value;
        return (
          <li key={guardianId}>
            {name}{' '}
            <small>
              {phone ? <a href={`tel:${phone}`}>{phoneText(phone)}</a> : null}
              {phone && !(joined && signedInAt) ? ' · ' : null}
              {!joined ? <Trans>без входа</Trans> : signedInAt ? null : <Trans>входов не было</Trans>}
            </small>
          </li>
        );
      })}
    </ul>
  );
}
