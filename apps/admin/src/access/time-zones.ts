import { useLingui } from '@lingui/react/macro';

/** The time zones of Russia as people there know them; the browser's own comes first when it is another. */
export function useTimeZones(): { value: string; label: string }[] {
  const { t } = useLingui();
  const zones = [
    { value: 'Europe/Kaliningrad', label: t`Калининград (МСК−1)` },
    { value: 'Europe/Moscow', label: t`Москва (МСК)` },
    { value: 'Europe/Samara', label: t`Самара, Ижевск (МСК+1)` },
    { value: 'Asia/Yekaterinburg', label: t`Екатеринбург, Пермь (МСК+2)` },
    { value: 'Asia/Omsk', label: t`Омск (МСК+3)` },
    { value: 'Asia/Novosibirsk', label: t`Новосибирск (МСК+4)` },
    { value: 'Asia/Krasnoyarsk', label: t`Красноярск (МСК+4)` },
    { value: 'Asia/Irkutsk', label: t`Иркутск (МСК+5)` },
    { value: 'Asia/Yakutsk', label: t`Якутск, Чита (МСК+6)` },
    { value: 'Asia/Vladivostok', label: t`Владивосток (МСК+7)` },
    { value: 'Asia/Magadan', label: t`Магадан (МСК+8)` },
    { value: 'Asia/Kamchatka', label: t`Камчатка (МСК+9)` },
  ];
  const own = browserTimeZone();
  return zones.some(({ value }) => value === own) || !own.includes('/')
    ? zones
    : [{ value: own, label: own }, ...zones];
}

export const browserTimeZone = (): string => new Intl.DateTimeFormat().resolvedOptions().timeZone;
