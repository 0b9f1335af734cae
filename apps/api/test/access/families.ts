import { randomUUID } from 'node:crypto';
import { newInvitationCode } from '../../src/access/invitation-secret.ts';
import type { World, WorldSchool } from '../world.ts';
import type { Objects, Place } from './personas.ts';
import { addClass, addSchoolObjects, type Child, type SchoolObjects } from './school-objects.ts';

/** Two schools of two classes with their families. */
export interface Families {
  readonly first: WorldSchool;
  readonly second: WorldSchool;
  readonly inFirst: SchoolObjects;
  readonly inSecond: SchoolObjects;
  readonly led: Readonly<Record<'ivashova' | 'annina' | 'sonina' | 'levina', Child>>;
  readonly ledByMother: Readonly<Record<'petrushina' | 'nikitina', Child>>;
  readonly distant: Readonly<Record<'zhenina' | 'inozemtseva', Child>>;
  readonly distantOther: Readonly<Record<'zarechnaya', Child>>;
}

export const FIRST_TITLE = 'Школа № 12';
export const SECOND_TITLE = 'Дальний лицей';

export async function addFamilies(world: World): Promise<Families> {
  const first = await world.school({ code: 'first', title: FIRST_TITLE });
  const second = await world.school({ code: 'second', title: SECOND_TITLE });
  const led = await addClass(first, '5А', {
    ivashova: 'Ивашова',
    annina: 'Аннина',
    sonina: 'Сонина',
    levina: 'Левина',
  });
  const ledByMother = await addClass(first, '5Б', { petrushina: 'Петрушина', nikitina: 'Никитина' });
  const distant = await addClass(second, '5Д', { zhenina: 'Женина', inozemtseva: 'Иноземцева' });
  const distantOther = await addClass(second, '5Ж', { zarechnaya: 'Заречная' });
  const inFirst = await addSchoolObjects(first, 'first', led.annina);
  const inSecond = await addSchoolObjects(second, 'second', distant.inozemtseva);
  return { first, second, inFirst, inSecond, led, ledByMother, distant, distantOther };
}

const at = ({ studentId, guardianId, classId }: Child, objects: SchoolObjects): Objects => ({
  ...objects,
  studentId,
  guardianId,
  classId,
});

const NON_EXISTENT: Objects = {
  studentId: randomUUID(),
  guardianId: randomUUID(),
  classId: randomUUID(),
  academicYearId: randomUUID(),
  gradingPeriodId: randomUUID(),
  runningPeriodId: randomUUID(),
  subjectId: randomUUID(),
  calendarExceptionId: randomUUID(),
  staffId: randomUUID(),
  membershipId: randomUUID(),
  rosterImportId: randomUUID(),
  acknowledgementImportId: randomUUID(),
  schoolCode: 'first',
  invitationCode: newInvitationCode(),
};

/** Where objects lie for a persona of one school: of three children there, and of one in the other school. */
export const placesOf = (
  inside: SchoolObjects,
  [own, sameClass, sameSchool]: readonly [Child, Child, Child],
  outside: SchoolObjects,
  foreign: Child,
): Readonly<Record<Place, Objects>> => ({
  OWN: at(own, inside),
  SAME_CLASS: at(sameClass, inside),
  SAME_SCHOOL: at(sameSchool, inside),
  FOREIGN: { ...at(foreign, outside), schoolCode: inside.schoolCode },
  NON_EXISTENT,
});
