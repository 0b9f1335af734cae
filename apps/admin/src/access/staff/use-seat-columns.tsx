import { Trans, useLingui } from '@lingui/react/macro';
import type { Column } from '@vedomo/ui/data-table';
import { StatusTag } from '@vedomo/ui/status-tag';
import { useMemo } from 'react';
import { useDates } from '../../lib/dates.ts';
import { useRelationText } from '../../lib/staff/use-relation-text.ts';
import { JoiningStatus } from './joining-status.tsx';
import type { Seat } from './seats.ts';

/** The columns of a class's list of families. */
export function useSeatColumns(): Column<Seat>[] {
  const { t } = useLingui();
  const { longDate } = useDates();
  const relationText = useRelationText();
  return useMemo(
    () => [
      { key: 'student', head: t`Ученик`, rowHead: true, render: ({ studentName }) => studentName },
      {
        key: 'guardian',
        head: t`Родитель`,
        render: ({ guardianName, relation }) =>
          guardianName ? (
            <>
              {guardianName}
              {relation ? <small>{relationText(relation)}</small> : null}
            </>
          ) : (
            <Trans>неизвестен, назовёт себя сам</Trans>
          ),
      },
      { key: 'state', head: t`Вход`, render: (seat) => <SeatStatus seat={seat} /> },
      {
        key: 'joined',
        head: t`С какого дня`,
        render: ({ joinedOn }) => (joinedOn ? longDate(joinedOn) : '—'),
      },
    ],
    [t, longDate, relationText],
  );
}

function SeatStatus({ seat }: { seat: Seat }) {
  const { t } = useLingui();
  if (seat.bar === 'NO_RIGHTS')
    return (
      <StatusTag tone="plain" icon="none">
        {t`без прав по решению суда`}
      </StatusTag>
    );
  if (seat.bar === 'ADULT' && seat.state === 'NOT_INVITED')
    return (
      <StatusTag tone="plain" icon="none">
        {t`ученик совершеннолетний`}
      </StatusTag>
    );
  return <JoiningStatus state={seat.state} invitedUntil={seat.invitedUntil} />;
}
