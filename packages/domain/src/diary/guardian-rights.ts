import type { DayNumber } from '../calendar/day-number.ts';
import { covers, daySpan, type Dated, type DaySpan } from '../calendar/day-span.ts';

/** FULL; NONE by a court act; ORGANISATION through its named representative. */
export type GuardianRights = 'FULL' | 'NONE' | 'ORGANISATION';

/** A dated link of a guardian to one student. */
export interface Guardianship extends Dated {
  readonly guardianId: string;
  readonly rights: GuardianRights;
}

/** All of one guardian's rights towards one student. */
export interface GuardianSpans {
  readonly guardianId: string;
  readonly granted: readonly DaySpan[];
  readonly denied: readonly DaySpan[];
}

/** Sorts a student's guardianships by guardian, in the order of their first appearance. */
export function guardianSpansOf(guardianships: readonly Guardianship[]): GuardianSpans[] {
  const byGuardian = new Map<string, { guardianId: string; granted: DaySpan[]; denied: DaySpan[] }>();
  for (const guardianship of guardianships) {
    const { guardianId, rights } = guardianship;
    const spans = byGuardian.get(guardianId) ?? { guardianId, granted: [], denied: [] };
    (rights === 'NONE' ? spans.denied : spans.granted).push(daySpan(guardianship));
    byGuardian.set(guardianId, spans);
  }
  return [...byGuardian.values()];
}

/** Whether a court act takes the rights on the day. */
export function isDeniedOn(spans: GuardianSpans, day: DayNumber): boolean {
  return spans.denied.some((span) => covers(span, day));
}

/** Whether the guardian has rights on the day. A court act beats a grant that was left open beside it. */
export function isEntitledOn(spans: GuardianSpans, day: DayNumber): boolean {
  return spans.granted.some((span) => covers(span, day)) && !isDeniedOn(spans, day);
}
