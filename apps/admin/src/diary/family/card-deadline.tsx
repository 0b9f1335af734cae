import { Trans } from '@lingui/react/macro';
import { Tag } from '@vedomo/ui/family/tag';
import type { DutyCardFieldsFragment, FamilyDiaryFieldsFragment } from '../../gql/light/graphql.ts';
import { useDates } from '../../lib/dates.ts';
import { addDays } from './civil-days.ts';
import css from './family-diary.module.css';
import { useDutyReason } from './use-duty-reason.ts';

interface CardDeadlineProps {
  card: DutyCardFieldsFragment;
  diary: FamilyDiaryFieldsFragment;
  /** The viewer has acknowledged it. */
  done: boolean;
  isGuardian: boolean;
}

/** Until when the week can be acknowledged; nothing once it is done. */
export function CardDeadline({ card, diary, done, isGuardian }: CardDeadlineProps) {
  const { longDate, moment } = useDates();
  const reasonOf = useDutyReason();
  const { state, pressDeadline, closesAt } = card;
  const sunday = addDays(card.week, 6);
  if (state === 'NOT_REQUIRED')
    return (
      <p className={css.muted}>
        <Trans>Ознакомление не требуется: {reasonOf(card.reason)}.</Trans>
      </p>
    );
  if (done || state === 'ON_TIME' || state === 'LATE') return null;
  if (!isGuardian)
    return (
      <p>
        {state === 'PENDING' ? (
          <Tag>
            <Trans>Родитель ещё не ознакомился</Trans>
          </Tag>
        ) : (
          <Tag tone="bad" icon="!">
            <Trans>Срок прошёл, родитель не ознакомился</Trans>
          </Tag>
        )}
      </p>
    );
  if (state === 'MISSING')
    return (
      <p className={css.overdue}>
        <Trans>
          Срок прошёл {moment(pressDeadline, diary.timeZone)}. Ознакомиться ещё можно до{' '}
          {moment(closesAt, diary.timeZone)} — с опозданием.
        </Trans>
      </p>
    );
  return (
    <p className={css.muted}>
      {diary.today > sunday ? (
        <Trans>Неделя прошла, но ещё не поздно: до {moment(pressDeadline, diary.timeZone)}</Trans>
      ) : (
        <Trans>Ознакомьтесь до воскресенья, {longDate(sunday)}</Trans>
      )}
    </p>
  );
}
