import { randomUUID } from 'node:crypto';
import { Temporal } from 'temporal-polyfill';
import { fixedClock } from '../src/platform/clock.ts';
import { hashInvitationCode, newInvitationCode } from '../src/access/invitation-secret.ts';
import { type Answer, startTestServer, type TestServer } from './server.ts';
import { World, type WorldSchool } from './world.ts';

export const JOINING_NOW = '2026-11-24T09:00:00Z';
export const NEW_PASSWORD = 'кот-Рыжик-2014';

export const INVITATION = `query ($code: String!) { invitation(schoolCode: "s12", code: $code) {
  schoolTitle role childGivenName invitee asksBirthDate asksName expiresOn } }`;
const JOIN = `mutation ($input: JoinInput!) { joinWithInvitation(input: $input) {
  membershipId viewer { login displayName memberships { membershipId role schoolId } } } }`;

export interface JoinAnswer {
  joinWithInvitation: {
    membershipId: string;
    viewer: { login: string; displayName: string; memberships: { membershipId: string; role: string }[] };
  };
}

/** Reason, field and, when there are any, what the sentence counts. */
export function refusalOf({ errors }: Answer<unknown>): unknown[] {
  const { reason, field, params } = errors?.[0]?.extensions ?? {};
  return [reason, field, ...(params ? [params] : [])];
}

/** A school with one class at a fixed time, and the steps of somebody who joins it. */
export class JoiningDesk {
  private constructor(
    readonly server: TestServer,
    readonly world: World,
    readonly school: WorldSchool,
    readonly classId: string,
  ) {}

  static async open(): Promise<JoiningDesk> {
    const server = await startTestServer({ clock: fixedClock(Temporal.Instant.from(JOINING_NOW)) });
    const world = await World.open(server.ownerUrl);
    const school = await world.school({ code: 's12', title: 'Школа № 12' });
    return new JoiningDesk(server, world, school, await school.schoolClass('5А'));
  }

  async close(): Promise<void> {
    await this.world.close();
    await this.server.stop();
  }

  /** An invitation as it stands in the table; returns its code. */
  async invite(row: Record<string, unknown>): Promise<string> {
    const code = newInvitationCode();
    await this.school.add('invitation', {
      invitation_id: randomUUID(),
      role: 'GUARDIAN',
      code_hash: hashInvitationCode(this.school.schoolId, code),
      created_by: randomUUID(),
      created_at: JOINING_NOW,
      expires_at: '2026-12-20T09:00:00Z',
      ...row,
    });
    return code;
  }

  /** A child of the class with its mother. */
  async family(birthDate: string | null = '2015-03-08', child: { givenName?: string } = {}) {
    const studentId = await this.school.student({ classId: this.classId, birthDate, ...child });
    const mother = { familyName: 'Ковалёва', givenName: 'Елена', middleName: 'Николаевна' };
    return { studentId, guardianId: await this.school.guardian({ studentId, ...mother }) };
  }

  join(input: Record<string, unknown>, cookie?: string): Promise<Answer<JoinAnswer>> {
    const all = { schoolCode: 's12', account: 'NEW', password: NEW_PASSWORD, ...input };
    return this.server.ask<JoinAnswer>(JOIN, { input: all }, cookie ? { cookie } : {});
  }

  async invitation(code: string) {
    const [row] = await this.world.rows<{
      used_at: Date | null;
      revoked_at: Date | null;
      failures: number;
      guardian_id: string | null;
    }>('select used_at, revoked_at, failures, guardian_id from invitation where code_hash = $1', [
      hashInvitationCode(this.school.schoolId, code),
    ]);
    return row!;
  }
}
