import { useEffect, useState } from 'react';
import { isDate } from './civil-days.ts';

export type SectionName = 'schedule' | 'final-marks' | 'forecast';

/** What the address of the diary says; ids are opaque. */
export interface DiaryAddress {
  /** The student's id; null: the first child. */
  readonly child: string | null;
  /** A day of the week shown; null: today. */
  readonly day: string | null;
  readonly section: SectionName;
}

/** Reads an address as it may have been typed: what makes no sense is left out. */
export function readAddress(search: string): DiaryAddress {
  const query = new URLSearchParams(search);
  const day = query.get('day') ?? query.get('week');
  const child = query.get('child');
  const section = query.get('section');
  return {
    child: child !== null && /^[0-9a-f-]{36}$/i.test(child) ? child.toLowerCase() : null,
    day: day !== null && isDate(day) ? day : null,
    section: section === 'final-marks' || section === 'forecast' ? section : 'schedule',
  };
}

/** The search part of the address, empty when it says nothing. */
export function writeAddress({ child, day, section }: DiaryAddress): string {
  const query = new URLSearchParams({
    ...(child && { child }),
    ...(day && { day }),
    ...(section !== 'schedule' && { section }),
  });
  return query.size > 0 ? `?${query}` : '';
}

/** The address as state: going somewhere makes an entry of the history, going back returns. */
export function useDiaryAddress(): [DiaryAddress, (change: Partial<DiaryAddress>) => void] {
  const [address, setAddress] = useState(() => readAddress(location.search));
  useEffect(() => {
    const follow = () => setAddress(readAddress(location.search));
    addEventListener('popstate', follow);
    return () => removeEventListener('popstate', follow);
  }, []);
  function go(change: Partial<DiaryAddress>) {
    const next = { ...readAddress(location.search), ...change };
    const search = writeAddress(next);
    if (search !== location.search) history.pushState(null, '', location.pathname + search);
    setAddress(next);
  }
  return [address, go];
}
