import type { Role } from '@vedomo/domain/access/role';
import type { World, WorldSchool } from '../world.ts';
import { type Families, placesOf, SECOND_TITLE } from './families.ts';
import type { Persona, PersonaName } from './personas.ts';
import type { Child } from './school-objects.ts';

interface Account {
  readonly login: string;
  readonly accountId: string;
}

/** Gives everyone of PERSONAS an account, a membership and the objects to ask about. */
export async function addPersonas(world: World, families: Families): Promise<Persona[]> {
  const { first, second, inFirst, inSecond, led, ledByMother, distant, distantOther } = families;
  const { ivashova, annina, sonina, levina } = led;
  const { petrushina, nikitina } = ledByMother;
  const { zhenina, inozemtseva } = distant;
  const here = [...Object.values(led), ...Object.values(ledByMother)];
  const everyone = [...here, ...Object.values(distant), ...Object.values(distantOther)];
  const places = (own: Child, sameClass: Child, sameSchool: Child) =>
    placesOf(inFirst, [own, sameClass, sameSchool], inSecond, zhenina);
  const usual = places(ivashova, annina, petrushina);

  const personas: Persona[] = [];
  const add = (
    name: PersonaName,
    who: Pick<Persona, 'login' | 'membershipId'>,
    known: readonly Child[],
    of = usual,
  ) => {
    const secrets = everyone.filter((child) => !known.includes(child)).map(({ familyName }) => familyName);
    if (!known.includes(zhenina)) secrets.push(SECOND_TITLE);
    personas.push({ name, ...who, places: of, secrets });
  };
  const account = async (login: string): Promise<Account> => ({
    login,
    accountId: await world.account(login),
  });
  const join = async (
    { login, accountId }: Account,
    role: Role,
    personId: string,
    school: WorldSchool = first,
  ) => ({ login, membershipId: await school.member(accountId, role, { personId }) });

  for (const [name, role] of [
    ['administrator', 'ADMINISTRATOR'],
    ['director', 'DIRECTOR'],
    ['deputy director', 'DEPUTY_DIRECTOR'],
    ['clerk', 'CLERK'],
  ] as const)
    add(name, await join(await account(role.toLowerCase()), role, await first.staff()), here);

  const leader = await first.staff({ leads: ivashova.classId });
  add('class teacher', await join(await account('leader'), 'TEACHER', leader), Object.values(led));
  add('teacher without a class', await join(await account('subject'), 'TEACHER', await first.staff()), []);
  add('guardian', await join(await account('guardian'), 'GUARDIAN', ivashova.guardianId), [ivashova]);
  const barred = await first.guardian({ studentId: ivashova.studentId, rights: 'NONE' });
  add('guardian without rights', await join(await account('barred'), 'GUARDIAN', barred), []);
  add('student', await join(await account('student'), 'STUDENT', ivashova.studentId), [ivashova]);

  const mother = await account('mother');
  const motherAtWork = await first.staff({ leads: petrushina.classId });
  add(
    'class teacher who is also a guardian',
    await join(mother, 'TEACHER', motherAtWork),
    // The children of an account are listed whatever it acts as.
    [petrushina, nikitina, sonina],
    places(petrushina, nikitina, sonina),
  );
  add(
    'guardian who is also a class teacher',
    await join(mother, 'GUARDIAN', sonina.guardianId),
    [sonina],
    places(sonina, annina, petrushina),
  );

  const both = await account('both');
  add(
    'guardian in two schools, in the first',
    await join(both, 'GUARDIAN', levina.guardianId),
    [levina, zhenina],
    places(levina, annina, petrushina),
  );
  add(
    'guardian in two schools, in the second',
    await join(both, 'GUARDIAN', zhenina.guardianId, second),
    [levina, zhenina],
    placesOf(inSecond, [zhenina, inozemtseva, distantOther.zarechnaya], inFirst, levina),
  );
  const { login } = await account('outsider');
  add('account without membership', { login, membershipId: null }, []);
  add('nobody', { login: null, membershipId: null }, []);
  return personas;
}
