import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { PersonaVisit } from './persona-visit.ts';
import type { Objects, PersonaName } from './personas.ts';
import { LAST_WEEK, THIS_WEEK } from './school-objects.ts';
import { schoolRows } from './school-rows.ts';
import { buildTwoSchools, personaOf, type TwoSchools } from './two-schools.ts';

const TODAY = '2026-11-24';

/** One request names several objects: one's own must not open those beside it. */
describe('a request of own and other objects', () => {
  let world: TwoSchools;
  let visit: PersonaVisit;
  const visits: PersonaVisit[] = [];
  beforeAll(async () => {
    world = await buildTwoSchools();
  });
  afterEach(async () => {
    for (const each of visits.splice(0)) await each.end();
  });
  afterAll(() => world.database.drop());

  async function come(name: PersonaName) {
    const persona = personaOf(world, name);
    visit = await PersonaVisit.begin(world, persona);
    visits.push(visit);
    return persona.places;
  }
  const rows = async () => [
    await schoolRows(visit.server.ownerUrl, world.first.schoolId),
    await schoolRows(visit.server.ownerUrl, world.second.schoolId),
  ];
  const refused = async (operation: string, given: Record<string, unknown>) => {
    const { code, reason } = await visit.askFor(operation, given);
    expect([code, reason], `${operation} ${JSON.stringify(given)}`).toEqual(['NOT_FOUND', 'NOT_FOUND']);
  };
  const dataOf = async (operation: string, given: Record<string, unknown>) =>
    (JSON.parse((await visit.askFor(operation, given)).text) as { data: Record<string, unknown> }).data[
      operation
    ];

  it('shows a class teacher nothing of students who are in other classes', { timeout: 120_000 }, async () => {
    const { OWN, SAME_SCHOOL, FOREIGN, NON_EXISTENT } = await come('class teacher');
    const { classId } = OWN;
    const before = await rows();
    for (const { studentId, guardianId } of [SAME_SCHOOL, FOREIGN, NON_EXISTENT]) {
      expect(await dataOf('studentWeeks', { classId, studentId })).toEqual([]);
      const paper = (of: Pick<Objects, 'studentId' | 'guardianId'>) => ({
        input: {
          classId,
          week: THIS_WEEK,
          items: [
            {
              studentId: of.studentId,
              guardianId: of.guardianId,
              receivedOn: TODAY,
              route: 'WRITTEN',
              note: null,
            },
          ],
        },
      });
      expect(await dataOf('recordAcknowledgements', paper({ studentId, guardianId }))).toMatchObject([
        { outcome: 'NO_DUTY' },
      ]);
      expect(await dataOf('recordAcknowledgements', paper({ ...OWN, guardianId }))).toMatchObject([
        { outcome: 'NOT_ENTITLED' },
      ]);
      await refused('undoAcknowledgement', { input: { classId, studentId, guardianId, week: LAST_WEEK } });
      await refused('undoAcknowledgement', {
        input: { classId, studentId: OWN.studentId, guardianId, week: LAST_WEEK },
      });
      const own = { studentId: OWN.studentId, guardianId: OWN.guardianId };
      for (const seat of [
        { studentId, guardianId },
        { studentId: OWN.studentId, guardianId },
      ])
        await refused('POST family-invitations.pdf', { classId, seats: [own, seat] });
    }
    expect(await rows()).toEqual(before);
  });

  it('takes from the administration no list with another school in it', { timeout: 120_000 }, async () => {
    const { OWN, FOREIGN } = await come('deputy director');
    const before = await rows();
    const classIds = [OWN.classId, FOREIGN.classId];
    await refused('complianceStudents', { input: { classIds, week: THIS_WEEK, group: 'ALL' } });
    const span = { startsOn: '2026-12-28', endsOn: '2027-01-10' };
    const { academicYearId } = OWN;
    const changes = [
      { pattern: { classIds, startsOn: '2026-11-30', weekdays: [1, 2, 3, 4, 5, 6] } },
      {
        exception: {
          ...span,
          academicYearId,
          calendarExceptionId: FOREIGN.calendarExceptionId,
          kind: 'VACATION',
          title: 'Каникулы',
        },
      },
      {
        period: {
          ...span,
          academicYearId,
          gradingPeriodId: FOREIGN.gradingPeriodId,
          kind: 'QUARTER',
          ordinal: 2,
          grades: ['5'],
        },
      },
    ];
    for (const change of changes) {
      await refused('previewCalendarChange', { change });
      await refused('changeCalendar', { change, reason: 'по приказу № 7' });
    }
    const enrolment = {
      classId: FOREIGN.classId,
      enrolledOn: '2026-09-01',
      startsOn: '2026-09-01',
      endsOn: null,
    };
    await refused('correctDuty', { input: { studentId: OWN.studentId, reason: 'выяснилось', enrolment } });
    expect(await rows()).toEqual(before);
    const { code, text } = await visit.askFor('GET compliance.csv', { classes: FOREIGN.classId });
    expect(code).toBe('DONE');
    expect(text).not.toMatch(/5[АБДЖ]/);
  });

  it('invites nobody of another school', { timeout: 120_000 }, async () => {
    const { OWN, FOREIGN } = await come('administrator');
    const items = [OWN, FOREIGN].map(({ staffId }) => ({ staffId, role: 'TEACHER' }));
    const before = await rows();
    await refused('POST staff-invitations.pdf', { items });
    expect(await rows()).toEqual(before);
  });

  it('records a child in the school of the membership alone', { timeout: 120_000 }, async () => {
    const { OWN, FOREIGN } = await come('guardian in two schools, in the first');
    const there = personaOf(world, 'guardian in two schools, in the second');
    const press = (membershipId: string | null, { studentId }: Objects) => ({
      membershipId,
      studentId,
      week: THIS_WEEK,
      diaryRevision: 0,
      scheduleOpened: true,
      finalMarksOpened: true,
    });
    const here = visit.persona.membershipId;
    const items = [
      press(here, FOREIGN),
      press(there.membershipId, OWN),
      press(here, OWN),
      press(there.membershipId, FOREIGN),
    ];
    expect(await dataOf('acknowledgeDiary', { input: { items } })).toMatchObject([
      { outcome: 'REFUSED', refusal: 'NOT_FOUND' },
      { outcome: 'REFUSED', refusal: 'NOT_FOUND' },
      { outcome: 'RECORDED' },
      { outcome: 'RECORDED' },
    ]);
  });

  it('lists the children of each membership and no others', { timeout: 120_000 }, async () => {
    const children = async (name: PersonaName) => {
      await come(name);
      const found = (await dataOf('viewerChildren', {})) as { studentId: string; membershipId: string }[];
      return found.map(({ studentId, membershipId }) => `${studentId} ${membershipId}`).toSorted();
    };
    const own = (...names: PersonaName[]) =>
      names
        .map((name) => personaOf(world, name))
        .map(({ places, membershipId }) => `${places.OWN.studentId} ${membershipId}`)
        .toSorted();
    const inBoth = [
      'guardian in two schools, in the first',
      'guardian in two schools, in the second',
    ] as const;
    for (const name of inBoth) expect(await children(name)).toEqual(own(...inBoth));
    for (const name of ['guardian', 'student', 'guardian who is also a class teacher'] as const)
      expect(await children(name)).toEqual(own(name));
    expect(await children('class teacher who is also a guardian')).toEqual(
      own('guardian who is also a class teacher'),
    );
    for (const name of ['guardian without rights', 'class teacher', 'director'] as const)
      expect(await children(name)).toEqual([]);
  });
});
