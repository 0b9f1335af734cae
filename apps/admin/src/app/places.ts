import { useLingui } from '@lingui/react/macro';

/** A line of the side column. */
export interface Place {
  readonly href: string;
  readonly label: string;
  /** Shown to whoever may ever do it. */
  readonly action: string;
}

/** The places of the staff, in the order of the side column. */
export function usePlaces(): readonly Place[] {
  const { t } = useLingui();
  return [
    { href: '/compliance', label: t`Ознакомление`, action: 'compliance.read' },
    { href: '/class-week', label: t`Неделя класса`, action: 'classWeek.read' },
    { href: '/forecast', label: t`Прогноз`, action: 'forecast.readCalibration' },
    { href: '/acknowledgements/import', label: t`Выгрузка дневника`, action: 'acknowledgement.import' },
    { href: '/roster', label: t`Классы и люди`, action: 'roster.read' },
    { href: '/calendar', label: t`Учебный год`, action: 'calendar.read' },
    { href: '/invitations', label: t`Приглашения`, action: 'family.inviteList' },
    { href: '/staff', label: t`Сотрудники`, action: 'staff.invite' },
  ];
}
