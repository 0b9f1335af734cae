import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Decision, needsMembership } from './decision.ts';
import { DECISIONS } from './decisions.ts';
import { PersonaVisit } from './persona-visit.ts';
import { PERSONAS } from './personas.ts';
import { schoolRows } from './school-rows.ts';
import { buildTwoSchools, otherSchool, personaOf, type TwoSchools } from './two-schools.ts';

/** PostgreSQL's code where a right is missing or a row is fenced. */
const INSUFFICIENT_PRIVILEGE = '42501';

const ACTING = PERSONAS.filter((name) => name !== 'account without membership' && name !== 'nobody');
const ASKED = DECISIONS.filter(needsMembership);

describe('with a decision that allows everything, the database still keeps schools apart', () => {
  let world: TwoSchools;
  beforeAll(async () => {
    world = await buildTwoSchools();
  });
  afterAll(() => world.database.drop());

  it.each(ACTING)('for the %s', { timeout: 120_000 }, async (name) => {
    const persona = personaOf(world, name);
    const { schoolId, names } = otherSchool(world, persona);
    const visit = await PersonaVisit.begin(world, persona, { decideWith: () => true });
    const found: string[] = [];
    const askFor = async (decision: Decision, place: 'OWN' | 'FOREIGN') => {
      const { code, text } = await visit.ask(decision, persona.places[place]);
      const at = `${decision.operation} ${place}`;
      if (place === 'FOREIGN' && code !== 'NOT_FOUND' && code !== 'INTERNAL') found.push(`${at}: ${code}`);
      for (const each of names) if (text.includes(each)) found.push(`${at} tells of ${each}`);
    };
    try {
      const before = await schoolRows(visit.server.ownerUrl, schoolId);
      for (const decision of ASKED) {
        if (decision.about === 'SCHOOL') await askFor(decision, 'OWN');
        else await askFor(decision, 'FOREIGN');
      }
      expect(found).toEqual([]);
      expect(await schoolRows(visit.server.ownerUrl, schoolId)).toEqual(before);
      // A family's database group lacks the rights of the staff's; nothing else may break.
      expect(visit.internalErrors.filter((code) => code !== INSUFFICIENT_PRIVILEGE)).toEqual([]);
    } finally {
      await visit.end();
    }
  });
});
