import { randomUUID } from 'node:crypto';
import { hash } from '@node-rs/argon2';
import type { Role } from '@vedomo/domain/access/role';
import { Client, escapeIdentifier } from 'pg';

type Row = Readonly<Record<string, unknown>>;

/** Of every account of a world; hashed cheaply, which the check reads from the hash itself. */
export const WORLD_PASSWORD = 'world-password';
let cheapHash: Promise<string> | undefined;

/** A small hand-made world, written as the owner. Each noun has defaults for what a test does not care about. */
export class World {
  readonly #client: Client;

  constructor(client: Client) {
    this.#client = client;
  }

  static async open(ownerUrl: string): Promise<World> {
    const client = new Client({ connectionString: ownerUrl });
    await client.connect();
    return new World(client);
  }

  close = (): Promise<void> => this.#client.end();

  /** Inserts one row, in the table's own column names. */
  async add(table: string, row: Row): Promise<void> {
    const columns = Object.keys(row);
    await this.#client.query(
      `insert into ${escapeIdentifier(table)} (${columns.map(escapeIdentifier).join(', ')})
       values (${columns.map((_, at) => `$${at + 1}`).join(', ')})`,
      Object.values(row),
    );
  }

  /** Asks the database past every fence. */
  async rows<R extends Record<string, unknown>>(text: string, values: unknown[] = []): Promise<R[]> {
    return (await this.#client.query<R>(text, values)).rows;
  }

  async school(given: { code?: string; title?: string; timeZone?: string } = {}): Promise<WorldSchool> {
    const schoolId = randomUUID();
    await this.add('school', {
      school_id: schoolId,
      code: given.code ?? `s${schoolId.slice(0, 8)}`,
      title: given.title ?? 'Школа № 12',
      time_zone: given.timeZone ?? 'Asia/Yekaterinburg',
      created_at: '2026-08-01T00:00:00Z',
    });
    return new WorldSchool(this, schoolId);
  }

  /** An account with the world's password. */
  async account(login: string, given: { displayName?: string; disabledAt?: string } = {}): Promise<string> {
    cheapHash ??= hash(WORLD_PASSWORD, { memoryCost: 8, timeCost: 1, parallelism: 1 });
    const accountId = randomUUID();
    await this.add('account', {
      account_id: accountId,
      login,
      password_hash: await cheapHash,
      display_name: given.displayName ?? login,
      created_at: '2026-08-01T00:00:00Z',
      disabled_at: given.disabledAt ?? null,
    });
    return accountId;
  }
}

interface PersonGiven {
  readonly familyName?: string;
  readonly givenName?: string;
  readonly middleName?: string | null;
  readonly endsOn?: string | null;
}

const nameRow = (
  { familyName, givenName, middleName, endsOn }: PersonGiven,
  otherwise: [string, string],
) => ({
  family_name: familyName ?? otherwise[0],
  given_name: givenName ?? otherwise[1],
  middle_name: middleName ?? null,
  ends_on: endsOn ?? null,
});

/** One school of a world. Everything begins on 1 September 2026 unless the test says otherwise. */
export class WorldSchool {
  #yearId: string | undefined;

  constructor(
    readonly world: World,
    readonly schoolId: string,
  ) {}

  /** Inserts one row of the school. */
  add = (table: string, row: Row) => this.world.add(table, { school_id: this.schoolId, ...row });

  /** The academic year 2026/27 of the school, made when it is first asked for. */
  async year(): Promise<string> {
    if (this.#yearId) return this.#yearId;
    this.#yearId = randomUUID();
    await this.add('academic_year', {
      academic_year_id: this.#yearId,
      title: '2026/27',
      starts_on: '2026-09-01',
      ends_on: '2027-05-31',
      first_duty_week: '2026-09-07',
    });
    return this.#yearId;
  }

  async schoolClass(title = '5А', given: { grade?: string; importedOn?: string } = {}): Promise<string> {
    const academic_year_id = await this.year();
    const class_id = randomUUID();
    const grade = given.grade ?? '05';
    const imported_on = given.importedOn ?? '2026-09-01';
    await this.add('school_class', {
      class_id,
      academic_year_id,
      title,
      grade,
      sort_order: 500,
      imported_on,
    });
    return class_id;
  }

  async student(
    given: PersonGiven & { classId?: string; startsOn?: string; birthDate?: string | null } = {},
  ): Promise<string> {
    const student_id = randomUUID();
    const birth_date = given.birthDate ?? null;
    await this.add('student', { student_id, birth_date, ...nameRow(given, ['Ковалёв', 'Иван']) });
    if (given.classId) await this.enrol(student_id, given.classId, given.startsOn, given.endsOn);
    return student_id;
  }

  enrol(studentId: string, classId: string, startsOn = '2026-09-01', endsOn: string | null = null) {
    return this.add('enrolment', {
      student_id: studentId,
      class_id: classId,
      starts_on: startsOn,
      ends_on: endsOn,
    });
  }

  /** A guardian, of the student when one is named. */
  async guardian(
    given: PersonGiven & { studentId?: string; rights?: 'FULL' | 'NONE' | 'ORGANISATION' } = {},
  ): Promise<string> {
    const guardian_id = randomUUID();
    await this.add('guardian', { guardian_id, ...nameRow(given, ['Ковалёва', 'Елена']) });
    if (given.studentId) await this.guard(given.studentId, guardian_id, given);
    return guardian_id;
  }

  guard(
    studentId: string,
    guardianId: string,
    given: { startsOn?: string; endsOn?: string | null; rights?: 'FULL' | 'NONE' | 'ORGANISATION' } = {},
  ) {
    return this.add('guardianship', {
      student_id: studentId,
      guardian_id: guardianId,
      starts_on: given.startsOn ?? '2026-09-01',
      ends_on: given.endsOn ?? null,
      rights: given.rights ?? 'FULL',
    });
  }

  /** A member of staff, the class's teacher when one is named. */
  async staff(given: PersonGiven & { position?: string; leads?: string } = {}): Promise<string> {
    const staff_id = randomUUID();
    const position = given.position ?? null;
    await this.add('staff_member', { staff_id, position, ...nameRow(given, ['Орлова', 'Мария']) });
    if (given.leads)
      await this.add('class_teacher', { class_id: given.leads, staff_id, starts_on: '2026-09-01' });
    return staff_id;
  }

  /** @returns the id of the membership */
  async member(
    accountId: string,
    role: Role,
    given: { personId?: string | null; startsOn?: string; endsOn?: string | null } = {},
  ): Promise<string> {
    const membership_id = randomUUID();
    await this.add('membership', {
      membership_id,
      account_id: accountId,
      role,
      person_id: given.personId ?? null,
      starts_on: given.startsOn ?? '2026-08-25',
      ends_on: given.endsOn ?? null,
    });
    return membership_id;
  }
}
