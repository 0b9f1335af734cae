import { useLingui } from '@lingui/react/macro';
import type { Column } from '@vedomo/ui/data-table';
import { Tag } from '@vedomo/ui/family/tag';
import type { RosterCardQuery } from '../gql/graphql.ts';
import { phoneText } from '../lib/phone-text.ts';
import { useRelationText } from '../lib/staff/use-relation-text.ts';
import css from './roster.module.css';

type Student = RosterCardQuery['rosterCard']['students'][number];
type Guardian = Student['guardians'][number];

/** A student with everybody who answers for them. */
export function useStudentColumns(): Column<Student>[] {
  const { t, i18n } = useLingui();
  const day = new Intl.DateTimeFormat(i18n.locale, { timeZone: 'UTC', dateStyle: 'short' });
  const relationText = useRelationText();
  const contacts = ({ phones, emails }: Guardian) => [
    ...phones.map((phone) => (
      <a key={phone} href={`tel:${phone}`}>
        {phoneText(phone)}
      </a>
    )),
    ...emails.map((email) => (
      <a key={email} href={`mailto:${email}`}>
        {email}
      </a>
    )),
  ];
  return [
    {
      key: 'name',
      head: t`Ученик`,
      rowHead: true,
      render: ({ name }) => name,
      sortValue: ({ name }) => name,
    },
    {
      key: 'birth',
      head: t`Дата рождения`,
      render: ({ birthDate }) => (birthDate ? day.format(new Date(`${birthDate}T00:00:00Z`)) : '—'),
    },
    {
      key: 'guardians',
      head: t`Родители`,
      render: ({ guardians, withoutGuardian }) => (
        <ul className={css.lines}>
          {guardians.map((guardian) => (
            <li key={guardian.guardianId}>
              {guardian.name}{' '}
              {guardian.relation ? <span className={css.hint}>{relationText(guardian.relation)}</span> : null}{' '}
              {guardian.rights === 'NONE' ? <Tag tone="warn">{t`права ограничены`}</Tag> : null}
              <div className={css.contacts}>{contacts(guardian)}</div>
            </li>
          ))}
          {withoutGuardian ? (
            <li>
              <Tag tone="warn">{t`некому ознакомиться`}</Tag>
            </li>
          ) : null}
        </ul>
      ),
    },
  ];
}
