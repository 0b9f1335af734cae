import { Trans, useLingui } from '@lingui/react/macro';
import { useDates } from '../lib/dates.ts';
import { useRelationText } from '../lib/staff/use-relation-text.ts';
import css from './class-week.module.css';
import { phoneText } from '../lib/phone-text.ts';
import type { ClassWeekStudent } from './week-phase.ts';

interface GuardianCardsProps {
  guardians: ClassWeekStudent['guardians'];
  timeZone: string;
}

/** The student's guardians with all their contacts and whether they use the diary. */
export function GuardianCards({ guardians, timeZone }: GuardianCardsProps) {
  const { t } = useLingui();
  const { moment } = useDates();
  const relationText = useRelationText();
  if (guardians.length === 0)
    return (
      <p>
        <Trans>Представитель не указан: ознакомиться некому.</Trans>
      </p>
    );
  return (
    <ul className={css.weeks} aria-label={t`Представители`}>
      {guardians.map(({ guardianId, fullName, relation, joined, signedInAt, contacts }) => {
        const at = signedInAt ? moment(signedInAt, timeZone) : '';
        return (
          <li key={guardianId}>
            <b>{fullName}</b>
            <span>{relation === null ? null : relationText(relation)}</span>
            <small>
              {contacts.map(({ kind, value }, index) => (
                <span key={value}>
                  {index > 0 ? ', ' : null}
                  <a href={kind === 'PHONE' ? `tel:${value}` : `mailto:${value}`}>
                    {kind === 'PHONE' ? phoneText(value) : value}
                  </a>
                </span>
              ))}
              {contacts.length > 0 ? ' · ' : null}
              {!joined ? (
                <Trans>нет входа в дневник</Trans>
              ) : at ? (
                <Trans>последний вход {at}</Trans>
              ) : (
                <Trans>входов не было</Trans>
              )}
            </small>
          </li>
        );
      })}
    </ul>
  );
}
