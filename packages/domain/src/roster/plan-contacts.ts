import { dayBefore, laterDate, type IsoDate } from './iso-date.ts';
import { emptyKindPlan, recordEnd, type KindPlan } from './kind-plan.ts';
import type { RosterSnapshot, SnapshotContact } from './roster-snapshot.ts';
import type { ContactRow, RosterState } from './roster-state.ts';

/**
 * Contacts that a roster brings. What a guardian handed over or entered stands above the school's list:
 * where there is such a contact of a kind, the import leaves that kind alone; and a kind that the file
 * does not mention for a guardian stays as it is. A changed value is a new contact, the old one ends.
 */
export function planContacts(
  snapshot: RosterSnapshot,
  state: RosterState,
  guardianIdOf: ReadonlyMap<string, string>,
  { today, newId }: { today: IsoDate; newId: () => string },
): KindPlan<ContactRow> {
  const plan = emptyKindPlan<ContactRow>();
  const running = new Map<string, ContactRow[]>();
  for (const row of state.contacts) {
    if (row.endsOn !== null && row.endsOn <= today) continue;
    const list = running.get(row.guardianId);
    if (list === undefined) running.set(row.guardianId, [row]);
    else list.push(row);
  }
  for (const guardian of snapshot.guardians) {
    const guardianId = guardianIdOf.get(guardian.sourceId);
    if (guardianId === undefined) continue;
    const known = running.get(guardianId) ?? [];
    for (const kind of ['PHONE', 'EMAIL'] as const) {
      const told = uniqueValues(guardian.contacts, kind);
      const current = known.filter((row) => row.kind === kind);
      if (told.length === 0) continue;
      if (current.some((row) => row.source !== 'ROSTER_IMPORT')) {
        plan.unchanged += told.length;
        continue;
      }
      reconcile(plan, told, current, today, (value) => ({
        id: newId(),
        guardianId,
        kind,
        value,
        source: 'ROSTER_IMPORT',
        startsOn: today,
        endsOn: null,
      }));
    }
  }
  return plan;
}

function reconcile(
  plan: KindPlan<ContactRow>,
  told: readonly string[],
  current: readonly ContactRow[],
  today: IsoDate,
  build: (value: string) => ContactRow,
): void {
  const have = new Set(current.map((row) => row.value));
  for (const value of told) {
    if (have.has(value)) plan.unchanged += 1;
    else plan.created.push(build(value));
  }
  for (const row of current) {
    if (!told.includes(row.value)) recordEnd(plan, row, laterDate(row.startsOn, dayBefore(today)));
  }
}

function uniqueValues(contacts: readonly SnapshotContact[], kind: SnapshotContact['kind']): string[] {
  return [...new Set(contacts.filter((contact) => contact.kind === kind).map((contact) => contact.value))];
}
