import { createTestDatabase, type TestDatabase } from '../database.ts';
import { World, type WorldSchool } from '../world.ts';
import { addPersonas } from './add-personas.ts';
import { addFamilies, FIRST_TITLE, SECOND_TITLE } from './families.ts';
import type { Persona, PersonaName } from './personas.ts';
import type { Child } from './school-objects.ts';

/** A school with the names that whoever knows nothing of it must not read. */
export interface KnownSchool {
  readonly schoolId: string;
  readonly names: readonly string[];
}

/** A world of two schools: a database to copy, and everyone who may ask something in it. */
export interface TwoSchools {
  /** Nobody is connected to it, so that each persona can have a copy. */
  readonly database: TestDatabase;
  readonly first: KnownSchool;
  readonly second: KnownSchool;
  readonly personas: readonly Persona[];
  /** The memberships of a deputy director of each school, in which nobody else may act. */
  readonly strangers: readonly string[];
}

export async function buildTwoSchools(): Promise<TwoSchools> {
  const database = await createTestDatabase();
  const world = await World.open(database.ownerUrl);
  try {
    const families = await addFamilies(world);
    const { first, second, led, ledByMother, distant, distantOther } = families;
    return {
      database,
      first: known(first, FIRST_TITLE, { ...led, ...ledByMother }),
      second: known(second, SECOND_TITLE, { ...distant, ...distantOther }),
      personas: await addPersonas(world, families),
      strangers: [await addStranger(first), await addStranger(second)],
    };
  } finally {
    await world.close();
  }
}

export function personaOf({ personas }: TwoSchools, name: PersonaName): Persona {
  const found = personas.find((each) => each.name === name);
  if (!found) throw new Error(`nobody is the ${name}`);
  return found;
}

/** The school that is foreign to the persona. */
export const otherSchool = ({ first, second }: TwoSchools, { name }: Persona): KnownSchool =>
  name === 'guardian in two schools, in the second' ? first : second;

const known = (
  { schoolId }: WorldSchool,
  title: string,
  children: Readonly<Record<string, Child>>,
): KnownSchool => ({
  schoolId,
  names: [title, ...Object.values(children).map(({ familyName }) => familyName)],
});

async function addStranger(school: WorldSchool): Promise<string> {
  const account = await school.world.account(`stranger-${school.schoolId}`);
  return school.member(account, 'DEPUTY_DIRECTOR', { personId: await school.staff() });
}
