import { suggestSchoolCode } from '@vedomo/domain/access/school-code';
import { useState } from 'react';
import { browserTimeZone } from './time-zones.ts';

/** What the person has typed so far. */
export interface SetupDraft {
  readonly title: string;
  /** Follows the title until it is typed over. */
  readonly code: string;
  readonly codeTyped: boolean;
  readonly timeZone: string;
  /** ISO civil dates. */
  readonly startsOn: string;
  readonly endsOn: string;
  readonly familyName: string;
  readonly givenName: string;
  readonly middleName: string;
  readonly login: string;
  readonly password: string;
}

/** From June on the coming school year, else the running one; the person corrects it. */
function usualYear(now: Date): { startsOn: string; endsOn: string } {
  const year = now.getFullYear() - (now.getMonth() >= 5 ? 0 : 1);
  return { startsOn: `${year}-09-01`, endsOn: `${year + 1}-05-31` };
}

const initialZone = (): string => {
  const own = browserTimeZone();
  return own.includes('/') ? own : 'Europe/Moscow';
};

export function useSetupDraft() {
  const [draft, setDraft] = useState<SetupDraft>(() => ({
    title: '',
    code: '',
    codeTyped: false,
    timeZone: initialZone(),
    ...usualYear(new Date()),
    familyName: '',
    givenName: '',
    middleName: '',
    login: '',
    password: '',
  }));
  const change = (changed: Partial<SetupDraft>) =>
    setDraft((before) => {
      const next = { ...before, ...changed };
      return next.codeTyped ? next : { ...next, code: suggestSchoolCode(next.title) };
    });
  return { draft, change };
}
