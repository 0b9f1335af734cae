import { Temporal } from 'temporal-polyfill';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { JOINING_NOW, JoiningDesk, refusalOf } from '../../test/joining-desk.ts';
import { WORLD_PASSWORD } from '../../test/world.ts';
import type { Actor } from '../platform/actor.ts';
import type { UseCase } from '../platform/use-case.ts';
import { issueFamilyInvitations, type SeatKey } from './issue-family-invitations.use-case.ts';
import { listClassInvitations } from './list-class-invitations.use-case.ts';
import { listInvitationClasses } from './list-invitation-classes.use-case.ts';

describe('invitations of a class', () => {
  let desk: JoiningDesk;
  let teacher: Actor;
  const run = <I, O>(useCase: UseCase<I, O>, input: I) =>
    desk.server.composition.platform.useCases.run(teacher, useCase, input);
  const list = async (classId: string) =>
    (await run(listClassInvitations, { classId })).seats.map(({ student, guardian, state, bar }) => ({
      student: student.givenName,
      guardian: guardian?.givenName ?? null,
      state,
      bar,
    }));

  beforeAll(async () => {
    desk = await JoiningDesk.open();
    const { school, world, classId } = desk;
    const personId = await school.staff({ leads: classId });
    const accountId = await world.account('orlova');
    teacher = {
      accountId,
      membershipId: await school.member(accountId, 'TEACHER', { personId }),
      schoolId: school.schoolId,
      role: 'TEACHER',
      personId,
      timeZone: 'Asia/Yekaterinburg',
    };
  });
  afterAll(() => desk.close());

  async function ledClass(title: string): Promise<string> {
    const classId = await desk.school.schoolClass(title);
    await desk.school.add('class_teacher', {
      class_id: classId,
      staff_id: teacher.personId,
      starts_on: '2026-09-01',
    });
    return classId;
  }

  async function student(classId: string, givenName: string, birthDate: string | null = null) {
    return desk.school.student({ classId, familyName: givenName, givenName, birthDate });
  }

  async function joined(guardianId: string, login: string, given: { endsOn?: string } = {}) {
    await desk.school.member(await desk.world.account(login), 'GUARDIAN', { personId: guardianId, ...given });
  }

  it('say of each guardian how far they have come', async () => {
    const { school } = desk;
    const classId = await ledClass('6А');
    const alone = await student(classId, 'Алина');
    const boris = await student(classId, 'Борис');
    const mother = await school.guardian({ studentId: boris, givenName: 'Вера', familyName: 'Б' });
    const father = await school.guardian({ studentId: boris, givenName: 'Глеб', familyName: 'В' });
    await school.guardian({ studentId: boris, givenName: 'Дарья', familyName: 'Г' });
    await school.guardian({ studentId: boris, givenName: 'Егор', familyName: 'Д', rights: 'NONE' });
    const zoya = await school.guardian({ studentId: boris, givenName: 'Зоя', familyName: 'Е' });
    const adult = await student(classId, 'Юлия', '2008-11-24');
    await school.guardian({ studentId: adult, givenName: 'Яна' });
    await joined(mother, 'mother.never');
    await joined(zoya, 'zoya.ended', { endsOn: '2026-11-23' });
    await desk.invite({ student_id: boris, guardian_id: father });
    await desk.invite({ student_id: alone, expires_at: JOINING_NOW });
    expect(await list(classId)).toEqual([
      { student: 'Алина', guardian: null, state: 'LAPSED', bar: null },
      { student: 'Борис', guardian: 'Вера', state: 'NEVER_SIGNED_IN', bar: null },
      { student: 'Борис', guardian: 'Глеб', state: 'INVITED', bar: null },
      { student: 'Борис', guardian: 'Дарья', state: 'NOT_INVITED', bar: null },
      { student: 'Борис', guardian: 'Егор', state: 'NOT_INVITED', bar: 'NO_RIGHTS' },
      { student: 'Борис', guardian: 'Зоя', state: 'NOT_INVITED', bar: null },
      { student: 'Юлия', guardian: 'Яна', state: 'NOT_INVITED', bar: 'ADULT' },
    ]);
    await desk.server.signIn('mother.never', WORLD_PASSWORD);
    expect((await list(classId))[1]).toMatchObject({ guardian: 'Вера', state: 'JOINED' });
  });

  it('leave out who is no longer in the class', async () => {
    const classId = await ledClass('6Б');
    await desk.school.student({ classId, endsOn: '2026-11-23' });
    const here = await student(classId, 'Лев');
    const gone = await desk.school.guardian({ givenName: 'Ушедшая' });
    await desk.school.guard(here, gone, { endsOn: '2026-11-23' });
    expect(await list(classId)).toEqual([
      { student: 'Лев', guardian: null, state: 'NOT_INVITED', bar: null },
    ]);
  });

  it('are issued to everyone who has not joined, and lead in', async () => {
    const classId = await ledClass('7А');
    const child = await student(classId, 'Марк');
    const mother = await desk.school.guardian({ studentId: child, givenName: 'Нина', familyName: 'А' });
    const father = await desk.school.guardian({ studentId: child, givenName: 'Олег', familyName: 'Б' });
    await joined(mother, 'nina.joined');
    const { slips } = await run(issueFamilyInvitations, { classId, seats: null });
    expect(slips.map(({ guardian }) => guardian?.givenName)).toEqual(['Олег']);
    expect(slips[0]!.expiresAt.toString()).toBe(
      Temporal.Instant.from(JOINING_NOW).add({ hours: 720 }).toString(),
    );
    const answer = await desk.join({ code: slips[0]!.code, login: 'oleg.joined' });
    expect(answer.errors).toBeUndefined();
    expect(await list(classId)).toMatchObject([{ state: 'NEVER_SIGNED_IN' }, { state: 'JOINED' }]);
    expect(
      await desk.world.rows('select 1 from membership where person_id = $1 and role = $2', [
        father,
        'GUARDIAN',
      ]),
    ).toHaveLength(1);
    await expect(run(issueFamilyInvitations, { classId, seats: null })).rejects.toThrow('NOBODY_TO_INVITE');
  });

  it('stop working when they are printed again, for the same place only', async () => {
    const classId = await ledClass('7Б');
    const child = await student(classId, 'Пётр');
    const mother = await desk.school.guardian({ studentId: child, givenName: 'Рита', familyName: 'А' });
    await desk.school.guardian({ studentId: child, givenName: 'Савва', familyName: 'Б' });
    const first = (await run(issueFamilyInvitations, { classId, seats: null })).slips;
    const again = { studentId: child, guardianId: mother };
    const second = (await run(issueFamilyInvitations, { classId, seats: [again] })).slips;
    const join = (code: string, login: string) => desk.join({ code, login });
    expect(refusalOf(await join(first[0]!.code, 'rita.one'))).toEqual(['INVITATION_REVOKED', 'code']);
    expect((await join(second[0]!.code, 'rita.two')).errors).toBeUndefined();
    expect((await join(first[1]!.code, 'savva.one')).errors).toBeUndefined();
  });

  it('leave one open of two printed at once', async () => {
    const classId = await ledClass('7В');
    const studentId = await student(classId, 'Тимур');
    const both = await Promise.all([1, 2].map(() => run(issueFamilyInvitations, { classId, seats: null })));
    const codes = both.map(({ slips }) => slips[0]!.code);
    const open = await desk.world.rows(
      'select 1 from invitation where student_id = $1 and revoked_at is null',
      [studentId],
    );
    expect(open).toHaveLength(1);
    const answers = await Promise.all(
      codes.map((code, at) =>
        desk.join({ code, login: `timur.${at}`, familyName: 'Тимурова', givenName: 'Ася' }),
      ),
    );
    expect(answers.filter(({ errors }) => !errors)).toHaveLength(1);
  });

  it('refuse places that the class does not have or that nobody may be invited to', async () => {
    const classId = await ledClass('8А');
    const child = await student(classId, 'Ульяна');
    const denied = await desk.school.guardian({ studentId: child, rights: 'NONE' });
    const elsewhere = await student(await ledClass('8Б'), 'Фёдор');
    const refuse = (seat: SeatKey) =>
      expect(run(issueFamilyInvitations, { classId, seats: [seat] })).rejects.toThrow('NOT_FOUND');
    await refuse({ studentId: child, guardianId: denied });
    await refuse({ studentId: elsewhere, guardianId: null });
    await refuse({ studentId: child, guardianId: crypto.randomUUID() });
    await expect(run(issueFamilyInvitations, { classId, seats: [] })).rejects.toThrow('NOBODY_TO_INVITE');
  });

  it('store no code', async () => {
    const classId = await ledClass('9А');
    await student(classId, 'Хава');
    const { slips } = await run(issueFamilyInvitations, { classId, seats: null });
    const stored = await desk.world.rows<{ line: string }>('select i::text as line from invitation i');
    const hex = Buffer.from(slips[0]!.code).toString('hex');
    for (const { line } of stored) {
      expect(line).not.toContain(slips[0]!.code);
      expect(line).not.toContain(hex);
    }
  });

  it('are listed and issued with as many statements for a full class as for one student', async () => {
    const small = await ledClass('10А');
    const big = await ledClass('10Б');
    await student(small, 'Цветана');
    for (let n = 0; n < 8; n++) {
      const child = await student(big, `Ученик${n}`);
      await desk.school.guardian({ studentId: child });
    }
    const statements = async <I, O>(useCase: UseCase<I, O>, input: I) => {
      let count = 0;
      await run(
        {
          ...useCase,
          run: (tx, actor, given) =>
            useCase.run({ ...tx, rows: (...call) => (count++, tx.rows(...call)) }, actor, given),
        },
        input,
      );
      return count;
    };
    expect(await statements(listClassInvitations, { classId: big })).toBe(2);
    expect(await statements(listInvitationClasses, undefined)).toBe(2);
    expect(await statements(issueFamilyInvitations, { classId: big, seats: null })).toBe(
      await statements(issueFamilyInvitations, { classId: small, seats: null }),
    );
  });
});
