import type { Sex } from './name-forms.ts';
import type { PersonName } from './names.ts';
import { DEMO_CHILD, DEMO_SIBLING, TEACHERS_CHILD, type Seat } from './special-seats.ts';
import { DEMO_TEACHER } from './staff.ts';

const named = (familyName: string, givenName: string, middleName: string): PersonName => ({
  familyName,
  givenName,
  middleName,
});

const ADULTS: Readonly<Record<Seat, Readonly<Record<string, PersonName>>>> = {
  [DEMO_CHILD]: {
    мать: named('Ощепкова', 'Марина', 'Сергеевна'),
    отец: named('Ощепков', 'Антон', 'Викторович'),
  },
  [TEACHERS_CHILD]: {
    мать: DEMO_TEACHER,
    отец: named('Шкляев', 'Денис', 'Юрьевич'),
  },
};

const CHILDREN: Readonly<Record<Seat, { readonly name: PersonName; readonly sex: Sex }>> = {
  [DEMO_CHILD]: { name: named('Ощепков', 'Кирилл', 'Антонович'), sex: 'M' },
  [DEMO_SIBLING]: { name: named('Ощепкова', 'Арина', 'Антоновна'), sex: 'F' },
  [TEACHERS_CHILD]: { name: named('Шкляева', 'Полина', 'Денисовна'), sex: 'F' },
};

/** The names of the families that the demo's accounts belong to; everyone else's are drawn. */
export const demoAdult = (seat: Seat, relation: string): PersonName | null =>
  ADULTS[seat]?.[relation] ?? null;
export const demoChild = (seat: Seat): { readonly name: PersonName; readonly sex: Sex } | null =>
  CHILDREN[seat] ?? null;
