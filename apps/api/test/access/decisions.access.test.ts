import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { files, resolvers } from '../../src/capabilities.ts';
import { createSchema } from '../../src/platform/schema.ts';
import { allows, type Decision, needsMembership, placesOf } from './decision.ts';
import { DECISIONS } from './decisions.ts';
import { operationTexts } from './operation-text.ts';
import { fileOperation, PersonaVisit } from './persona-visit.ts';
import { type Persona, PERSONAS, type Place } from './personas.ts';
import { schoolRows } from './school-rows.ts';
import { buildTwoSchools, otherSchool, personaOf, type TwoSchools } from './two-schools.ts';

const OPERATIONS = [...operationTexts(createSchema(resolvers)).keys(), ...files.map(fileOperation)];

describe('the table of decisions', () => {
  it('decides every operation and every file, and no other', () => {
    const decided = new Set(DECISIONS.map(({ operation }) => operation));
    expect(OPERATIONS.filter((operation) => !decided.has(operation))).toEqual([]);
    expect([...decided].filter((operation) => !OPERATIONS.includes(operation))).toEqual([]);
  });

  it('decides for everyone', () => {
    for (const { operation, reach } of DECISIONS) {
      expect(reach, operation).toHaveLength(PERSONAS.length);
      PERSONAS.forEach((persona, at) => expect(reach[at], `${operation}: ${persona}`).toBeDefined());
    }
  });
});

describe('the API does what is decided', () => {
  let world: TwoSchools;
  beforeAll(async () => {
    world = await buildTwoSchools();
  });
  afterAll(() => world.database.drop());

  it.each(PERSONAS)('for the %s', { timeout: 120_000 }, async (name) => {
    const persona = personaOf(world, name);
    const visit = await PersonaVisit.begin(world, persona);
    try {
      const foreignRows = () => schoolRows(visit.server.ownerUrl, otherSchool(world, persona).schoolId);
      const before = await foreignRows();
      const differing: string[] = [];
      for (const decision of DECISIONS) differing.push(...(await atEachPlace(visit, decision)));
      expect(differing).toEqual([]);
      expect(await foreignRows()).toEqual(before);
    } finally {
      await visit.end();
    }
  });

  it.each([
    'deputy director',
    'guardian in two schools, in the first',
    'account without membership',
  ] as const)(
    'and nothing for the %s in the membership of somebody else',
    { timeout: 120_000 },
    async (name) => {
      const persona = personaOf(world, name);
      const visit = await PersonaVisit.begin(world, persona);
      try {
        for (const decision of DECISIONS.filter(needsMembership))
          for (const stranger of world.strangers) {
            const { code } = await visit.ask(decision, persona.places.OWN, stranger);
            expect(['UNAUTHENTICATED', 'NOT_FOUND'], decision.operation).toContain(code);
          }
      } finally {
        await visit.end();
      }
    },
  );
});

const atEachPlace = async (visit: PersonaVisit, decision: Decision): Promise<string[]> =>
  (await Promise.all(placesOf(decision).map((place) => atPlace(visit, decision, place)))).flat();

async function atPlace(visit: PersonaVisit, decision: Decision, place: Place): Promise<string[]> {
  const { persona } = visit;
  const { code, reason, text } = await visit.ask(decision, persona.places[place]);
  const expected = allows(decision, persona, place) ? ANSWERS : refusalsFor(persona);
  const at = `${decision.operation} ${place}`;
  return [
    // Malformed input is refused before anybody is asked who may.
    ...(expected.includes(code) && reason !== 'INVALID_FIELD'
      ? []
      : [`${at}: ${code} ${reason} instead of ${expected.join(' or ')}`]),
    ...persona.secrets.filter((secret) => text.includes(secret)).map((secret) => `${at} tells of ${secret}`),
  ];
}

/** Whoever may gets an answer, or hears what a rule has against it. */
const ANSWERS = ['DONE', 'CONFLICT', 'INVALID'];

/** What one may not know of is not there; whoever acts in no membership is told so where one is needed. */
const refusalsFor = ({ membershipId }: Persona): string[] =>
  membershipId ? ['NOT_FOUND'] : ['UNAUTHENTICATED', 'NOT_FOUND'];
