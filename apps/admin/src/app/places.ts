import { useLingui } from '@lingui/react/macro';

/** A line of the side column. */
export interface Place {
  readonly href: string;
  readonly label: string;
  /** Shown to whoever may ever do it. */
  readonly action: string;
  /** Pages of a class that belong to it: `week` of `/classes/…/week`. */
  readonly ofClass?: readonly string[];
}

/** The places of the staff, in the order of the side column. */
export function usePlaces(): readonly Place[] {
  const { t } = useLingui();
  return [
    { href: '/compliance', label: t`Ознакомление`, action: 'compliance.read' },
    { href: '/class-week', label: t`Неделя класса`, action: 'classWeek.read', ofClass: ['week'] },
    // The deputy comes to a class's forecast by the school's.
    {
      href: '/class-forecast',
      label: t`Прогноз класса`,
      action: 'forecast.expect',
      ofClass: ['forecast', 'works'],
    },
    {
      href: '/forecast',
      label: t`Прогноз`,
      action: 'forecast.readCalibration',
      ofClass: ['forecast', 'works'],
    },
    { href: '/acknowledgements/import', label: t`Загрузка из дневника`, action: 'acknowledgement.import' },
    { href: '/roster', label: t`Классы и люди`, action: 'roster.read' },
    { href: '/calendar', label: t`Учебный год`, action: 'calendar.read' },
    { href: '/invitations', label: t`Приглашения`, action: 'family.inviteList', ofClass: ['invitations'] },
    { href: '/staff', label: t`Сотрудники`, action: 'staff.invite' },
  ];
}
