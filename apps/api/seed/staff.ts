import type { Role } from '@vedomo/domain/access/role';
import type { DemoClass } from './classes.ts';
import { hoursIn, isGivenByClassTeacher, SUBJECTS } from './curriculum.ts';
import type { IdMaker } from './deterministic-id.ts';
import { inventAdult, inventFamilyNames, type PersonName } from './names.ts';
import type { Random } from './random.ts';

export interface DemoStaff {
  readonly id: string;
  readonly name: PersonName;
  readonly position: string;
  readonly role: Role;
  /** The login when it is one of the demo's own accounts. */
  readonly login: string | null;
}

const OFFICE = [
  { login: 'admin', role: 'ADMINISTRATOR', position: 'Администратор электронного журнала', sex: 'M' },
  { login: 'director', role: 'DIRECTOR', position: 'Директор', sex: 'F' },
  { login: 'deputy', role: 'DEPUTY_DIRECTOR', position: 'Заместитель директора по УВР', sex: 'F' },
  { login: 'clerk', role: 'CLERK', position: 'Делопроизводитель', sex: 'F' },
] as const;

/** The class teacher of 5А, who is a mother in the same school too. */
export const DEMO_TEACHER: PersonName = {
  familyName: 'Шкляева',
  givenName: 'Вероника',
  middleName: 'Николаевна',
};
export const PRIMARY_POST = 'Учитель начальных классов';
const DEMO_TEACHER_POST = 'Учитель русского языка и литературы';
const FULL_LOAD_HOURS = 24;

/** Those who run the school; the first one is its administrator. */
export function inventOffice(random: Random, id: IdMaker): DemoStaff[] {
  return OFFICE.map(({ login, role, position, sex }) => {
    const own = random.split(login);
    return {
      id: id('staff', login),
      name: inventAdult(inventFamilyNames(own), sex, own),
      position,
      role,
      login,
    };
  });
}

/** How many teachers each post needs for the hours of these classes. */
function postsOf(classes: readonly DemoClass[]): Map<string, number> {
  const hours = new Map<string, number>();
  for (const { grade } of classes)
    for (const subject of SUBJECTS)
      if (!isGivenByClassTeacher(subject, grade)) {
        const post = `Учитель ${subject.taughtBy}`;
        hours.set(post, (hours.get(post) ?? 0) + hoursIn(subject, grade));
      }
  const posts = new Map([[PRIMARY_POST, classes.filter(({ grade }) => grade <= 4).length]]);
  for (const [post, needed] of hours) if (needed > 0) posts.set(post, Math.ceil(needed / FULL_LOAD_HOURS));
  return posts;
}

/** As many teachers of each post as the classes need. */
export function inventTeachers(classes: readonly DemoClass[], random: Random, id: IdMaker): DemoStaff[] {
  return [...postsOf(classes)].flatMap(([position, count]) =>
    Array.from({ length: count }, (_, at): DemoStaff => {
      const own = random.split(`${position}/${at}`);
      const demo = position === DEMO_TEACHER_POST && at === 0;
      const sex = own.chance(/физической|физики|труда|защиты/.test(position) ? 0.55 : 0.07) ? 'M' : 'F';
      return {
        id: id('staff', position, at),
        name: demo ? DEMO_TEACHER : inventAdult(inventFamilyNames(own), sex, own),
        position,
        role: 'TEACHER',
        login: demo ? 'teacher' : null,
      };
    }),
  );
}
