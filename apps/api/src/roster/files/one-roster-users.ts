import { normalizeEmail, normalizePhone } from '@vedomo/domain/contacts/normalize-contact';
import { importProblem } from '@vedomo/domain/roster/import-problem';
import { tidyName } from '@vedomo/domain/roster/person-name';
import type {
  GuardianRelation,
  RosterScope,
  SnapshotContact,
  SnapshotGuardian,
  SnapshotPerson,
  SnapshotStaffMember,
  SnapshotStudent,
} from '@vedomo/domain/roster/roster-snapshot';
import { listCell, type OneRosterArchive, type OneRosterRow } from './one-roster-archive.ts';
import { roleOfUser, type UserRoles } from './one-roster-roles.ts';
import { DEMOGRAPHICS, USERS } from './one-roster-shapes.ts';

export interface OneRosterUser {
  person: SnapshotPerson;
  isStudent: boolean;
  isGuardian: boolean;
  relation: GuardianRelation | null;
  agentIds: readonly string[];
}

export interface OneRosterUsers {
  students: SnapshotStudent[];
  guardians: SnapshotGuardian[];
  staff: SnapshotStaffMember[];
  /** Everyone by id, for the links between them. */
  byId: Map<string, OneRosterUser>;
}

type UserRow = OneRosterRow<(typeof USERS)['required'][number]>;

/** Users by what they are; one user may be several things. Birth dates come from `demographics`. */
export async function readUsers(
  archive: OneRosterArchive,
  roles: UserRoles,
  scope: RosterScope,
): Promise<OneRosterUsers> {
  const users: OneRosterUsers = { students: [], guardians: [], staff: [], byId: new Map() };
  const birthDates = await readBirthDates(archive);
  await archive.eachRow(USERS, (row) => {
    const person = readPerson(row);
    if (person === null) return;
    const { sourceId, place } = person;
    const given = roles.of(sourceId, listCell(row.get('role')), listCell(row.get('orgSourcedIds')));
    person.schoolSourceIds =
      given.orgIds.length > 0 ? given.orgIds : listCell(row.get('primaryOrgSourcedId'));
    const is = roleOfUser(given.roles);
    if (given.roles.length === 0 && scope === 'FULL')
      archive.problems.add(importProblem('USER_WITHOUT_ROLE', place, { value: sourceId }));
    if (is.student) users.students.push({ ...person, birthDate: birthDates.get(sourceId) ?? null });
    if (is.guardian) users.guardians.push({ ...person, contacts: readContacts(archive, row) });
    if (is.staff) users.staff.push({ ...person, email: emailOf(row), position: null, teaches: is.teacher });
    const agentIds = listCell(row.get('agentSourcedIds'));
    // The first row of a repeated id stands for it; the repetition itself is a problem found later.
    if (!users.byId.has(sourceId))
      users.byId.set(sourceId, {
        person,
        isStudent: is.student,
        isGuardian: is.guardian,
        relation: is.relation,
        agentIds,
      });
  });
  return users;
}

function readPerson(row: UserRow): SnapshotPerson | null {
  const sourceId = row.required('sourcedId');
  const familyName = row.required('familyName');
  const givenName = row.required('givenName');
  if (sourceId === null || familyName === null || givenName === null) return null;
  return {
    sourceId,
    status: row.status,
    place: row.place,
    familyName: tidyName(familyName),
    givenName: tidyName(givenName),
    middleName: tidyName(row.get('middleName')) || null,
    schoolSourceIds: [],
  };
}

function readContacts(archive: OneRosterArchive, row: UserRow): SnapshotContact[] {
  const contacts: SnapshotContact[] = [];
  const values = new Set<string>();
  for (const column of ['sms', 'phone', 'email'] as const) {
    const text = row.get(column);
    if (text === '') continue;
    const kind = column === 'email' ? 'EMAIL' : 'PHONE';
    const contact = kind === 'EMAIL' ? normalizeEmail(text) : normalizePhone(text);
    if ('refused' in contact) {
      const code = kind === 'EMAIL' ? 'EMAIL_INVALID' : 'PHONE_INVALID';
      archive.problems.add(importProblem(code, row.place, { column, value: text }));
    } else if (!values.has(contact.value)) {
      values.add(contact.value);
      contacts.push({ kind, value: contact.value });
    }
  }
  return contacts;
}

function emailOf(row: UserRow): string | null {
  const email = normalizeEmail(row.get('email'));
  return 'value' in email ? email.value : null;
}

async function readBirthDates(archive: OneRosterArchive): Promise<Map<string, string>> {
  const birthDates = new Map<string, string>();
  await archive.eachRow(DEMOGRAPHICS, (row) => {
    const date = row.date('birthDate');
    if (date !== null && row.status === 'active') birthDates.set(row.get('sourcedId'), date);
  });
  return birthDates;
}
