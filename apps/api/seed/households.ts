import type { DemoClass } from './classes.ts';
import type { IdMaker } from './deterministic-id.ts';
import type { Sex } from './name-forms.ts';
import { inventAdult, inventChild, inventFamilyNames, type FamilyNames, type PersonName } from './names.ts';
import { demoAdult, demoChild } from './demo-family.ts';
import type { Random } from './random.ts';
import {
  IN_CARE,
  OWN_HOUSEHOLD,
  WITHOUT_GUARDIAN,
  DEMO_CHILD,
  DEMO_SIBLING,
  type Seat,
} from './special-seats.ts';

export type Relation = 'мать' | 'отец' | 'бабушка' | 'дедушка' | 'представитель организации';

export interface DemoAdult {
  readonly id: string;
  readonly name: PersonName;
  readonly sex: Sex;
  readonly relation: Relation;
}

export interface DemoChild {
  readonly id: string;
  readonly seat: Seat;
  readonly name: PersonName;
  readonly sex: Sex;
  readonly schoolClass: DemoClass;
}

export interface Household {
  /** The first one is the one that mostly deals with the school. */
  readonly adults: readonly DemoAdult[];
  readonly children: DemoChild[];
}

type Draft = Household & { readonly names: FamilyNames; readonly father: string };

const SIBLING_SHARE = 0.12;
const MOST_CHILDREN = 3;

function relationsOf(seat: Seat, random: Random): readonly (readonly [Relation, Sex])[] {
  if (WITHOUT_GUARDIAN.has(seat)) return [];
  if (seat === IN_CARE) return [['представитель организации', 'F']];
  const mother = random.chance(0.97) || OWN_HOUSEHOLD.has(seat);
  const father = random.chance(0.8) || OWN_HOUSEHOLD.has(seat) || !mother;
  const elder = random.chance(0.15) && !OWN_HOUSEHOLD.has(seat);
  return [
    ...(mother ? ([['мать', 'F']] as const) : []),
    ...(father ? ([['отец', 'M']] as const) : []),
    ...(elder ? [random.chance(0.85) ? (['бабушка', 'F'] as const) : (['дедушка', 'M'] as const)] : []),
  ];
}

function inventHousehold(seat: Seat, random: Random, id: IdMaker): Draft {
  const names = inventFamilyNames(random);
  const father = inventAdult(names, 'M', random);
  const adults = relationsOf(seat, random).map(([relation, sex]): DemoAdult => {
    const invented = relation === 'отец' ? father : inventAdult(names, sex, random);
    // Some mothers, and the grandparents on their side, bear another surname than the child.
    const other = relation !== 'отец' && random.chance(relation === 'мать' ? 0.12 : 0.5);
    const name = other
      ? inventAdult({ ...inventFamilyNames(random), stock: names.stock }, sex, random)
      : invented;
    return { id: id('guardian', seat, relation), name: demoAdult(seat, relation) ?? name, sex, relation };
  });
  return { adults, children: [], names, father: demoAdult(seat, 'отец')?.givenName ?? father.givenName };
}

/** Fills every place of every class with a child, and gives each child its household: brothers and sisters share one. */
export function inventHouseholds(classes: readonly DemoClass[], random: Random, id: IdMaker): Household[] {
  const households: Draft[] = [];
  const joinable: { grade: number; household: Draft }[] = [];
  let demo: Draft | undefined;
  for (const schoolClass of classes)
    for (let place = 0; place < schoolClass.size; place++) {
      const seat = `${schoolClass.title}#${place}`;
      const own = random.split(seat);
      const open = joinable.filter(
        ({ grade, household }) =>
          grade < schoolClass.grade &&
          grade >= schoolClass.grade - 6 &&
          household.children.length < MOST_CHILDREN,
      );
      const joins = own.chance(SIBLING_SHARE) && !OWN_HOUSEHOLD.has(seat) && open.length > 0;
      const household =
        seat === DEMO_SIBLING ? demo! : joins ? own.pick(open).household : inventHousehold(seat, own, id);
      if (household.children.length === 0) households.push(household);
      if (seat === DEMO_CHILD) demo = household;
      if (!OWN_HOUSEHOLD.has(seat) && seat !== DEMO_SIBLING)
        joinable.push({ grade: schoolClass.grade, household });
      const sex = demoChild(seat)?.sex ?? (own.chance(0.5) ? 'F' : 'M');
      const taken = new Set(household.children.map(({ name }) => name.givenName));
      const name = demoChild(seat)?.name ?? inventChild(household.names, sex, household.father, taken, own);
      household.children.push({ id: id('student', seat), seat, name, sex, schoolClass });
    }
  return households;
}
