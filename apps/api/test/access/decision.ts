import { type Objects, type Persona, PERSONAS, type Place } from './personas.ts';

/** What an operation is asked about, which says where the things asked about can lie. */
export type About = keyof typeof PLACES;

/**
 * NOTHING: the asking person alone. CODE: what a code opens to whoever holds it. SCHOOL: the school as such.
 * OBJECT: something that the whole school shares.
 */
const PLACES = {
  NOTHING: ['OWN'],
  CODE: ['OWN', 'FOREIGN', 'NON_EXISTENT'],
  SCHOOL: ['OWN'],
  OBJECT: ['OWN', 'FOREIGN', 'NON_EXISTENT'],
  CLASS: ['OWN', 'SAME_SCHOOL', 'FOREIGN', 'NON_EXISTENT'],
  STUDENT: ['OWN', 'SAME_CLASS', 'SAME_SCHOOL', 'FOREIGN', 'NON_EXISTENT'],
} as const satisfies Record<string, readonly Place[]>;

/** Where those lie whom each letter of the table lets in. */
const REACH: Readonly<Record<string, readonly Place[]>> = {
  s: ['OWN', 'SAME_CLASS', 'SAME_SCHOOL'],
  c: ['OWN', 'SAME_CLASS'],
  o: ['OWN'],
  '-': [],
};

/** One operation of the schema by its name, or one file by its method and path, with one kind of object. */
export interface Decision {
  readonly operation: string;
  readonly about: About;
  /** By persona the places whose objects are allowed; undefined: not decided. */
  readonly reach: readonly (readonly Place[] | undefined)[];
  /** Variables of the operation, body of a POST, or query of a GET. */
  readonly given: (of: Objects, as: Persona) => Readonly<Record<string, unknown>>;
}

/** A line of the table: a letter for each persona. */
export const table = (
  operation: string,
  about: About,
  letters: string,
  given: Decision['given'],
): Decision => ({
  operation,
  about,
  reach: letters
    .trim()
    .split(/\s+/)
    .map((letter) => REACH[letter]),
  given,
});

export const placesOf = ({ about }: Decision): readonly Place[] => PLACES[about];

/** Whether it is asked through a membership, which must then be the asking person's own. */
export const needsMembership = ({ about }: Decision): boolean => about !== 'NOTHING' && about !== 'CODE';

/** Whether the persona may; undefined where nobody has decided. */
export const allows = ({ reach }: Decision, { name }: Persona, place: Place): boolean | undefined =>
  reach[PERSONAS.indexOf(name)]?.includes(place);
