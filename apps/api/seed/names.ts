import { patronymicOf, surnameOf, type Sex } from './name-forms.ts';
import * as lists from './name-lists.ts';
import type { Random } from './random.ts';

export interface PersonName {
  readonly familyName: string;
  readonly givenName: string;
  readonly middleName: string;
}

/** Where a family's names come from; in Perm krai about one family in ten bears Tatar names. */
interface NameStock {
  readonly surnames: readonly string[];
  readonly adults: Readonly<Record<Sex, readonly string[]>>;
  readonly children: Readonly<Record<Sex, readonly string[]>>;
}

const RUSSIAN: NameStock = {
  surnames: lists.SURNAMES,
  adults: { F: lists.WOMEN, M: lists.MEN },
  children: { F: lists.GIRLS, M: lists.BOYS },
};

const TATAR: NameStock = {
  surnames: lists.TATAR_SURNAMES,
  adults: { F: lists.TATAR_WOMEN, M: lists.TATAR_MEN },
  children: { F: lists.TATAR_GIRLS, M: lists.TATAR_BOYS },
};

/** What the members of one family share: the surname in its masculine form and the stock of their names. */
export interface FamilyNames {
  readonly surname: string;
  readonly stock: NameStock;
}

/** Chooses what a family's names are made of. */
export function inventFamilyNames(random: Random): FamilyNames {
  const stock = random.chance(0.1) ? TATAR : RUSSIAN;
  return { surname: random.pick(stock.surnames), stock };
}

/** A grown-up of the family, with a patronymic from a father outside it. */
export function inventAdult({ surname, stock }: FamilyNames, sex: Sex, random: Random): PersonName {
  return {
    familyName: surnameOf(surname, sex),
    givenName: random.pick(stock.adults[sex]),
    middleName: patronymicOf(random.pick(stock.adults.M), sex),
  };
}

/** @param taken given names of brothers and sisters: no family gives one twice */
export function inventChild(
  { surname, stock }: FamilyNames,
  sex: Sex,
  father: string,
  taken: ReadonlySet<string>,
  random: Random,
): PersonName {
  const free = stock.children[sex].filter((name) => !taken.has(name));
  return {
    familyName: surnameOf(surname, sex),
    givenName: random.pick(free),
    middleName: patronymicOf(father, sex),
  };
}
