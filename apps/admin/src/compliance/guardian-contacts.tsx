import { Trans } from '@lingui/react/macro';
import { phoneText } from '../lib/phone-text.ts';
import { useRelationText } from '../lib/staff/use-relation-text.ts';
import css from './compliance.module.css';
import type { ListedStudent } from './use-people-columns.tsx';

/** Who answers for the student, and every way to reach them. */
export function GuardianContacts({ guardians }: Pick<ListedStudent, 'guardians'>) {
  const relationText = useRelationText();
  if (guardians.length === 0)
    return (
      <small>
        <Trans>не указаны</Trans>
      </small>
    );
  return (
    <ul className={css.guardians}>
      {guardians.map(({ guardianId, name, relation, joined, phones, emails }) => (
        <li key={guardianId}>
          {name}
          {relation ? <span className={css.relation}> · {relationText(relation)}</span> : null}
          <div className={css.contacts}>
            {phones.map((phone) => (
              <a key={phone} href={`tel:${phone}`}>
                {phoneText(phone)}
              </a>
            ))}
            {emails.map((email) => (
              <a key={email} href={`mailto:${email}`}>
                {email}
              </a>
            ))}
            {phones.length + emails.length === 0 ? (
              <span>
                <Trans>контактов нет</Trans>
              </span>
            ) : null}
            {joined ? null : (
              <span>
                <Trans>без входа</Trans>
              </span>
            )}
          </div>
        </li>
      ))}
    </ul>
  );
}
