import { isIsoDate } from '@vedomo/domain/roster/iso-date';
import { weekOf } from '@vedomo/domain/calendar/study-week';
import { Temporal } from 'temporal-polyfill';

const DATE = /(\d{1,2})\.(\d{1,2})\.(\d{4}|\d{2})(?!\d)|(\d{4})-(\d{2})-(\d{2})/;
const TIME = /(?:^|[\sT,])(\d{1,2}):(\d{2})(?::(\d{2}))?/;

/** A civil date written `24.11.2026`, `24.11.26` or `2026-11-24` anywhere in the text, ISO; null when there is none. */
export function dateIn(text: string): string | null {
  const [, day, month, year, isoYear, isoMonth, isoDay] = DATE.exec(text) ?? [];
  const parts = day
    ? [year!.length === 2 ? `20${year}` : year!, month!, day]
    : isoYear
      ? [isoYear, isoMonth!, isoDay!]
      : null;
  const iso = parts?.map((part) => part.padStart(2, '0')).join('-') ?? '';
  return isIsoDate(iso) ? iso : null;
}

/**
 * A moment on the school's clock. A date without an hour is taken as that day's last second: an export never makes
 * on time what it does not prove.
 */
export function momentIn(text: string): Temporal.PlainDateTime | null {
  const date = dateIn(text);
  if (date === null) return null;
  const [, hour, minute, second] = TIME.exec(text) ?? [];
  if (hour === undefined) return Temporal.PlainDateTime.from(`${date}T23:59:59`);
  if (Number(hour) > 23 || Number(minute) > 59 || Number(second ?? 0) > 59) return null;
  return Temporal.PlainDateTime.from(`${date}T${hour.padStart(2, '0')}:${minute}:${second ?? '00'}`);
}

/** The week of «16.11.2026 – 22.11.2026», «16.11–22.11.2026» or of any of its days; null when no date is there. */
export function weekIn(text: string): Temporal.PlainDate | null {
  const last = text.split(/\s*(?:[–—]|\sпо\s|-(?=\s*\d{1,2}\.))\s*/).at(-1) ?? '';
  const date = dateIn(last) ?? dateIn(text);
  return date === null ? null : weekOf(Temporal.PlainDate.from(date));
}

/** Whether the cell says that nobody has acknowledged. */
export const saysNothing = (text: string): boolean =>
  /^(?:|[-–—]+|нет|не\s.*|no|not\s.*)$/iu.test(text.trim());
