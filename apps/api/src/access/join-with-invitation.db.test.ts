import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { INVITATION, JOINING_NOW, JoiningDesk, NEW_PASSWORD, refusalOf } from '../../test/joining-desk.ts';

describe('joining with an invitation', () => {
  let desk: JoiningDesk;
  beforeAll(async () => void (desk = await JoiningDesk.open()));
  afterAll(() => desk.close());

  it('shows what the slip’s holder may know, and no family name', async () => {
    const { studentId, guardianId } = await desk.family();
    const code = await desk.invite({ student_id: studentId, guardian_id: guardianId });
    const { data } = await desk.server.ask(INVITATION, { code: code.toLowerCase() });
    expect(data).toEqual({
      invitation: {
        schoolTitle: 'Школа № 12',
        role: 'GUARDIAN',
        childGivenName: 'Иван',
        invitee: 'Елена Николаевна',
        asksBirthDate: true,
        asksName: false,
        expiresOn: '2026-12-20',
      },
    });
    expect(JSON.stringify(data)).not.toContain('Ковал');
  });

  it('makes a guardian’s account, membership and session, once', async () => {
    const { studentId, guardianId } = await desk.family();
    const code = await desk.invite({ student_id: studentId, guardian_id: guardianId });
    const input = { code, childBirthDate: '2015-03-08', login: '8 912 000-00-12' };
    const answer = await desk.join(input);
    expect(answer.errors).toBeUndefined();
    const { membershipId, viewer } = answer.data!.joinWithInvitation;
    expect(viewer).toMatchObject({
      login: '+79120000012',
      displayName: 'Елена Николаевна Ковалёва',
      memberships: [{ membershipId, role: 'GUARDIAN' }],
    });
    expect(
      await desk.world.rows('select person_id, starts_on::text from membership where membership_id = $1', [
        membershipId,
      ]),
    ).toEqual([{ person_id: guardianId, starts_on: '2026-11-24' }]);
    const { data } = await desk.server.ask('{ viewer { login } }', {}, { cookie: answer.cookie });
    expect(data).toEqual({ viewer: { login: '+79120000012' } });
    expect(await desk.server.signIn('+7 (912) 000-00-12', NEW_PASSWORD)).toContain('vedomo_session=');
    expect(refusalOf(await desk.join({ ...input, login: 'another' }))).toEqual(['INVITATION_USED', 'code']);
  });

  it('records a guardian whom nobody knew under the name given, in the child’s family', async () => {
    const studentId = await desk.school.student({ classId: desk.classId });
    const code = await desk.invite({ student_id: studentId });
    const input = { code, login: 'petrov.kirill' };
    expect(refusalOf(await desk.join(input))).toEqual(['NAME_MISSING', 'familyName']);
    expect(refusalOf(await desk.join({ ...input, familyName: 'Петров' }))).toEqual([
      'NAME_MISSING',
      'givenName',
    ]);
    const { data } = await desk.join({ ...input, familyName: ' Петров ', givenName: 'Кирилл' });
    expect(data!.joinWithInvitation.viewer.displayName).toBe('Кирилл Петров');
    const links = await desk.world.rows<{ guardian_id: string; family_name: string; starts_on: string }>(
      'select guardian_id, family_name, starts_on::text from guardianship join guardian using (school_id, guardian_id) where student_id = $1',
      [studentId],
    );
    expect(links).toMatchObject([{ family_name: 'Петров', starts_on: '2026-11-24' }]);
    expect((await desk.invitation(code)).guardian_id).toBe(links[0]!.guardian_id);
    expect(
      await desk.world.rows(
        "select p.payload from graphile_worker._private_jobs p join graphile_worker.jobs j using (id) where j.task_identifier = 'refresh-duties'",
      ),
    ).toEqual([{ payload: { schoolId: desk.school.schoolId, studentIds: [studentId] } }]);
  });

  it('refuses a code that is unknown, old, revoked or of a guardianship that ended', async () => {
    const { studentId, guardianId } = await desk.family(null);
    const place = { student_id: studentId, guardian_id: guardianId };
    expect(refusalOf(await desk.join({ code: 'ACDEF-ACDEF' }))).toEqual(['INVITATION_UNKNOWN', 'code']);
    expect(refusalOf(await desk.join({ code: 'no code' }))).toEqual(['INVITATION_UNKNOWN', 'code']);
    const known = await desk.invite(place);
    expect(refusalOf(await desk.join({ code: known, schoolCode: 's13' }))).toEqual([
      'INVITATION_UNKNOWN',
      'code',
    ]);
    const old = await desk.invite({ ...place, expires_at: JOINING_NOW });
    expect(refusalOf(await desk.join({ code: old }))).toEqual(['INVITATION_EXPIRED', 'code']);
    const revoked = await desk.invite({ ...place, revoked_at: JOINING_NOW });
    expect(refusalOf(await desk.join({ code: revoked }))).toEqual(['INVITATION_REVOKED', 'code']);
    await desk.school.guard(studentId, guardianId, { rights: 'NONE', startsOn: '2026-11-20' });
    expect(refusalOf(await desk.join({ code: known, login: 'denied' }))).toEqual([
      'INVITATION_REVOKED',
      'code',
    ]);
    const left = await desk.school.student({ classId: desk.classId, endsOn: '2026-11-23' });
    expect(refusalOf(await desk.join({ code: await desk.invite({ student_id: left }) }))).toEqual([
      'INVITATION_REVOKED',
      'code',
    ]);
  });

  it('counts wrong birth dates, says how many tries are left, and locks', async () => {
    const { studentId, guardianId } = await desk.family();
    const code = await desk.invite({ student_id: studentId, guardian_id: guardianId, failures: 7 });
    const input = { code, login: 'elena.wrong' };
    expect(refusalOf(await desk.join(input))).toEqual(['BIRTH_DATE_MISSING', 'childBirthDate']);
    const wrong = { ...input, childBirthDate: '2015-03-09' };
    expect(refusalOf(await desk.join({ ...wrong, password: 'short' }))).toEqual([
      'PASSWORD_TOO_SHORT',
      'password',
    ]);
    expect((await desk.invitation(code)).failures).toBe(7);
    expect(refusalOf(await desk.join(wrong))).toEqual(['BIRTH_DATE_WRONG', 'childBirthDate', { left: 2 }]);
    const both = await Promise.all([desk.join(wrong), desk.join(wrong)]);
    const left = both.map((answer) => (refusalOf(answer)[2] as { left: number }).left);
    expect(left.toSorted((a, b) => a - b)).toEqual([0, 1]);
    expect((await desk.invitation(code)).failures).toBe(10);
    expect(refusalOf(await desk.join({ ...input, childBirthDate: '2015-03-08' }))).toEqual([
      'INVITATION_LOCKED',
      'code',
    ]);
  });

  it('refuses a login that is taken and a password that is no good, and leaves the invitation open', async () => {
    const { studentId, guardianId } = await desk.family(null);
    const code = await desk.invite({ student_id: studentId, guardian_id: guardianId });
    await desk.world.account('taken@example.org');
    expect(refusalOf(await desk.join({ code, login: 'Taken@example.org' }))).toEqual([
      'LOGIN_TAKEN',
      'login',
    ]);
    expect(refusalOf(await desk.join({ code, login: 'a b' }))).toEqual(['LOGIN_MALFORMED', 'login']);
    expect(refusalOf(await desk.join({ code, login: 'elena.k', password: '1234567890' }))).toEqual([
      'PASSWORD_TOO_COMMON',
      'password',
    ]);
    expect(refusalOf(await desk.join({ code, login: 'elena.kovaleva', password: 'Elena.Kovaleva' }))).toEqual(
      ['PASSWORD_IS_LOGIN', 'password'],
    );
    expect((await desk.invitation(code)).used_at).toBeNull();
  });

  it('lets one of two at once in', async () => {
    const { studentId, guardianId } = await desk.family(null);
    const code = await desk.invite({ student_id: studentId, guardian_id: guardianId });
    const answers = await Promise.all([
      desk.join({ code, login: 'first.one' }),
      desk.join({ code, login: 'other.one' }),
    ]);
    expect(answers.filter(({ errors }) => !errors)).toHaveLength(1);
    expect(answers.filter(({ errors }) => errors).map(refusalOf)).toEqual([['INVITATION_USED', 'code']]);
    expect(
      await desk.world.rows("select 1 from account where login in ('first.one', 'other.one')"),
    ).toHaveLength(1);
    expect(await desk.world.rows('select 1 from membership where person_id = $1', [guardianId])).toHaveLength(
      1,
    );
  });

  it('does not let a court act be got round with a slip for whoever comes', async () => {
    const studentId = await desk.school.student({ classId: desk.classId });
    await desk.school.guardian({ studentId, familyName: 'Семёнов', givenName: 'Пётр', rights: 'NONE' });
    const code = await desk.invite({ student_id: studentId });
    const answer = await desk.join({ code, login: 'semenov', familyName: 'Семенов', givenName: 'Петр' });
    expect(refusalOf(answer)).toEqual(['INVITATION_FOR_ANOTHER', 'code']);
  });

  it('makes a member of staff', async () => {
    const staffId = await desk.school.staff({ givenName: 'Ольга', middleName: 'Петровна' });
    const code = await desk.invite({ role: 'DEPUTY_DIRECTOR', staff_id: staffId });
    const shown = await desk.server.ask<{ invitation: object }>(INVITATION, { code });
    expect(shown.data!.invitation).toMatchObject({
      role: 'DEPUTY_DIRECTOR',
      childGivenName: null,
      invitee: 'Ольга Петровна',
      asksBirthDate: false,
      asksName: false,
    });
    const { data } = await desk.join({ code, login: 'deputy.olga' });
    expect(data!.joinWithInvitation.viewer.memberships).toMatchObject([{ role: 'DEPUTY_DIRECTOR' }]);
  });

  it('asks no school code where there is one school only', async () => {
    const { studentId, guardianId } = await desk.family(null);
    const place = { student_id: studentId, guardian_id: guardianId };
    const code = await desk.invite(place);
    expect((await desk.join({ code, schoolCode: '', login: 'only.school' })).errors).toBeUndefined();
    await desk.world.school();
    const answer = await desk.join({ code: await desk.invite(place), schoolCode: '' });
    expect(refusalOf(answer)).toEqual(['INVITATION_UNKNOWN', 'code']);
  });

  it('refuses an address that keeps guessing, and nobody else', async () => {
    const { joining } = desk.server.composition.platform.throttle;
    const guess = () => desk.server.ask(INVITATION, { code: 'WRONG-CODES' });
    await joining.set('127.0.0.1', joining.points - 1, 60);
    expect((await guess()).errors![0]!.message).toBe('INVITATION_UNKNOWN');
    expect((await guess()).errors![0]!.extensions).toMatchObject({
      code: 'TOO_MANY_REQUESTS',
      reason: 'JOINING_THROTTLED',
    });
    await joining.delete('127.0.0.1');
    expect((await guess()).errors![0]!.message).toBe('INVITATION_UNKNOWN');
  });

  it('looks no more codes up when they come at once, and counts none that is found', async () => {
    const { joining } = desk.server.composition.platform.throttle;
    const { studentId, guardianId } = await desk.family(null);
    const code = await desk.invite({ student_id: studentId, guardian_id: guardianId });
    await joining.set('127.0.0.1', joining.points - 3, 60);
    expect((await desk.server.ask(INVITATION, { code })).errors).toBeUndefined();
    const answers = await Promise.all(
      Array.from({ length: 20 }, () => desk.server.ask(INVITATION, { code: 'WRONG-CODES' })),
    );
    const unknown = answers.filter(({ errors }) => errors![0]!.message === 'INVITATION_UNKNOWN');
    expect(unknown).toHaveLength(3);
    await joining.delete('127.0.0.1');
  });
});
