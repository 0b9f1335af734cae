import { randomUUID } from 'node:crypto';
import { Temporal } from 'temporal-polyfill';
import type { DataSource } from 'typeorm';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { findOwnership } from '../access/ownership.read-model.ts';
import type { Membership } from '../platform/actor.ts';
import { openDatabase } from '../platform/database.ts';
import { type UseCase, UseCaseRunner } from '../platform/use-case.ts';
import { createTestDatabase, type TestDatabase } from '../../test/database.ts';
import { actorIn } from '../../test/world-actor.ts';
import { addStudyWeek } from '../../test/world-diary.ts';
import { addLessons, addPeriod, addSubject } from '../../test/world-journal.ts';
import { World, type WorldSchool } from '../../test/world.ts';
import { acknowledgeChildren } from './acknowledge-children.ts';
import { openDiarySection } from './open-diary-section.use-case.ts';
import { readFamilyDiary } from './read-family-diary.use-case.ts';
import { readViewerChildren } from './read-viewer-children.use-case.ts';

const LAST = '2026-11-16';
const WEEK = '2026-11-23';
const at = (wall: string) => Temporal.Instant.from(`${wall}+05:00`);

let test: TestDatabase;
let database: DataSource;
let world: World;
let runner: UseCaseRunner;
let now: Temporal.Instant;
let school: WorldSchool;
let classId: string;
let arina: string;
let mother: Membership;
let father: Membership;

beforeAll(async () => {
  test = await createTestDatabase();
  database = await openDatabase(test.apiUrl, []);
  world = await World.open(test.ownerUrl);
  runner = new UseCaseRunner(database, { now: () => now }, findOwnership);
});
afterAll(async () => {
  await world.close();
  await database.destroy();
  await test.drop();
});

beforeEach(async () => {
  now = at('2026-11-24T10:00');
  school = await world.school();
  classId = await school.schoolClass('7А', { grade: '7' });
  arina = await school.student({
    classId,
    familyName: 'Ощепкова',
    givenName: 'Арина',
    birthDate: '2013-05-01',
  });
  const marina = { studentId: arina, familyName: 'Ощепкова', givenName: 'Марина', middleName: 'Сергеевна' };
  mother = await actorIn(school, 'GUARDIAN', await school.guardian(marina));
  father = await actorIn(
    school,
    'GUARDIAN',
    await school.guardian({ ...marina, givenName: 'Антон', middleName: null }),
  );
  await school.add('weekday_pattern', {
    class_id: classId,
    starts_on: '2026-09-01',
    weekdays: [1, 2, 3, 4, 5],
  });
  await addStudyWeek(school, classId, LAST, [arina]);
  await addStudyWeek(school, classId, WEEK, [arina]);
});

const read = (week: string | null = null, actor = mother, studentId = arina) =>
  runner.run(actor, readFamilyDiary, { studentId, week });
const press = (week = WEEK, actor = mother, studentId = arina, diaryRevision = 0) =>
  acknowledgeChildren(
    { session: { ...actor, login: '', displayName: '', memberships: [actor] }, useCases: runner },
    [
      {
        membershipId: actor.membershipId,
        studentId,
        week,
        diaryRevision,
        scheduleOpened: true,
        finalMarksOpened: false,
      },
    ],
  );
const open = (section: 'SCHEDULE' | 'FINAL_MARKS', week = WEEK, actor = mother) =>
  runner.run(actor, openDiarySection, { studentId: arina, week, section });

describe('the cards', () => {
  it('stand with last week’s first during grace, and fall away once its time is over and it is met', async () => {
    now = at('2026-11-24T07:59');
    expect((await read()).cards.map(({ week, state }) => [week, state])).toEqual([
      [LAST, 'PENDING'],
      [WEEK, 'PENDING'],
    ]);
    await press(LAST);
    expect((await read()).cards[0]).toMatchObject({
      week: LAST,
      state: 'ON_TIME',
      viewerCanAcknowledge: true,
    });
    now = at('2026-11-24T08:00');
    expect((await read()).cards.map(({ week }) => week)).toEqual([WEEK]);
  });

  it('come after this week’s once overdue, and stay with their late receipt', async () => {
    expect((await read()).cards.map(({ week, state }) => [week, state])).toEqual([
      [WEEK, 'PENDING'],
      [LAST, 'MISSING'],
    ]);
    await press(LAST);
    const late = (await read()).cards[1];
    expect(late).toMatchObject({ week: LAST, state: 'LATE' });
    expect(late!.acknowledgements).toMatchObject([{ own: true, sections: ['SCHEDULE'] }]);
  });

  it('carry the receipt and whose it is', async () => {
    const [pressed] = await press();
    expect(pressed).toMatchObject({ outcome: 'RECORDED', state: 'ON_TIME', refusal: null });
    const own = { guardianName: 'Марина Сергеевна', receivedAt: '2026-11-24T05:00:00Z', route: 'OWN_PRESS' };
    const { receiptNumber } = pressed!;
    expect((await read()).cards[0]!.acknowledgements).toMatchObject([{ ...own, own: true, receiptNumber }]);
    expect((await read(null, father)).cards[0]!.acknowledgements).toMatchObject([{ ...own, own: false }]);
  });

  it('count who else still owes where each guardian must acknowledge', async () => {
    const nextWeek = '2026-11-30';
    await addStudyWeek(school, classId, nextWeek, [
      { studentId: arina, owing: [mother.personId!, father.personId!] },
    ]);
    now = at('2026-12-01T10:00');
    const [pressed] = await press(nextWeek);
    expect(pressed).toMatchObject({ outcome: 'RECORDED', state: null });
    expect((await read()).cards[0]).toMatchObject({ week: nextWeek, state: 'PENDING', othersOwe: 1 });
    expect((await read(null, father)).cards[0]).toMatchObject({ othersOwe: 0 });
    expect(await press(nextWeek, father)).toMatchObject([{ outcome: 'RECORDED', state: 'ON_TIME' }]);
  });

  it('have no button for a student, nor for a week that asks nothing', async () => {
    const student = await actorIn(school, 'STUDENT', arina);
    expect((await read(null, student)).cards[0]).toMatchObject({
      viewerCanAcknowledge: false,
      state: 'PENDING',
    });
    const exempt = await school.student({ classId });
    await school.guard(exempt, mother.personId!);
    await school.add('weekly_duty', {
      student_id: exempt,
      week: WEEK,
      class_id: classId,
      required: false,
      reason: 'EXEMPT',
    });
    expect((await read(null, mother, exempt)).cards).toMatchObject([
      { state: 'NOT_REQUIRED', reason: 'EXEMPT', viewerCanAcknowledge: false },
    ]);
  });
});

describe('a press', () => {
  it('repeated answers with the first receipt', async () => {
    const [first] = await press();
    now = at('2026-11-25T10:00');
    expect(await press()).toEqual([{ ...first, outcome: 'ALREADY' }]);
  });

  it('is a result for each child, in two schools, and one refusal touches no other', async () => {
    const other = await world.school({ timeZone: 'Asia/Yekaterinburg' });
    const otherClass = await other.schoolClass('5А');
    const kirill = await other.student({ classId: otherClass });
    const there = await actorIn(other, 'GUARDIAN', await other.guardian({ studentId: kirill }));
    await addStudyWeek(other, otherClass, WEEK, [kirill]);
    const item = { week: WEEK, diaryRevision: 0, scheduleOpened: false, finalMarksOpened: false };
    const session = { accountId: '', login: '', displayName: '', memberships: [mother, there] };
    const results = await acknowledgeChildren({ session, useCases: runner }, [
      { ...item, membershipId: mother.membershipId, studentId: arina },
      { ...item, membershipId: mother.membershipId, studentId: kirill },
      { ...item, membershipId: father.membershipId, studentId: arina },
      { ...item, membershipId: there.membershipId, studentId: kirill, week: '2026-12-07' },
      { ...item, membershipId: there.membershipId, studentId: kirill },
    ]);
    expect(results.map(({ outcome, refusal }) => refusal ?? outcome)).toEqual([
      'RECORDED',
      'NOT_FOUND',
      'NOT_FOUND',
      'NO_DUTY',
      'RECORDED',
    ]);
  });

  it('needs somebody signed in', async () => {
    await expect(acknowledgeChildren({ session: null, useCases: runner }, [])).rejects.toThrow(
      'UNAUTHENTICATED',
    );
  });
});

describe('opening a section', () => {
  it('is kept once for the week, and shown to its guardian alone', async () => {
    expect(await open('FINAL_MARKS')).toBe(true);
    now = at('2026-11-24T11:00');
    expect(await open('FINAL_MARKS')).toBe(true);
    expect(await open('SCHEDULE')).toBe(true);
    expect((await read()).cards[0]!.opened).toEqual(['SCHEDULE', 'FINAL_MARKS']);
    expect((await read(null, father)).cards[0]!.opened).toEqual([]);
    const kept = await world.rows(
      `select section, first_opened_at = '2026-11-24T05:00:00Z' as first from diary_section_view
       where student_id = $1 order by section`,
      [arina],
    );
    expect(kept).toEqual([
      { section: 'FINAL_MARKS', first: true },
      { section: 'SCHEDULE', first: false },
    ]);
  });

  it('of a week that is not open is no evidence', async () => {
    expect(await open('SCHEDULE', '2026-11-30')).toBe(false);
    now = at('2026-12-01T10:00');
    expect(await open('SCHEDULE', LAST)).toBe(false);
  });
});

describe('the schedule', () => {
  it('shows a week’s lessons with marks, after a transfer those of the class of the day', async () => {
    const other = await school.schoolClass('7Б', { grade: '7' });
    const moved = await school.student({ classId: other, endsOn: '2026-11-24', familyName: 'Перешла' });
    await school.enrol(moved, classId, '2026-11-25');
    await school.guard(moved, mother.personId!);
    const algebra = await addSubject(school, 'Алгебра', 10);
    const history = await addSubject(school, 'История России', 20);
    await addLessons(school, other, algebra, ['2026-11-24', '2026-11-25']);
    await addLessons(school, classId, history, ['2026-11-24', '2026-11-25', '2026-11-30'], {
      homework: '§ 12',
    });
    const mark = { student_id: moved, class_id: other, subject_id: algebra, recorded_at: now.toString() };
    await school.add('mark', { ...mark, on_date: '2026-11-24', lesson_ordinal: 1, value: '4', weight: 2 });
    await school.add('mark', {
      ...mark,
      on_date: '2026-11-24',
      lesson_ordinal: 1,
      position: 2,
      value: 'ABSENT',
    });
    await school.add('mark', { ...mark, on_date: '2026-11-23', lesson_ordinal: 3, value: '5' });
    const { days, previousWeek, nextWeek } = await read(null, mother, moved);
    expect(days).toEqual([
      // A mark without a lesson in the timetable is not lost.
      {
        date: '2026-11-23',
        lessons: [{ ...lesson('Алгебра', 3), marks: [{ value: '5', weight: 1, comment: null }] }],
      },
      {
        date: '2026-11-24',
        lessons: [
          {
            ...lesson('Алгебра', 1),
            marks: [
              { value: '4', weight: 2, comment: null },
              { value: 'ABSENT', weight: 1, comment: null },
            ],
          },
        ],
      },
      { date: '2026-11-25', lessons: [{ ...lesson('История России', 1), homework: '§ 12' }] },
    ]);
    expect({ previousWeek, nextWeek }).toEqual({ previousWeek: LAST, nextWeek: '2026-11-30' });
  });

  it('says why a week has no school day, and lists the gap among the year’s weeks', async () => {
    await school.add('calendar_exception', {
      calendar_exception_id: randomUUID(),
      academic_year_id: await school.year(),
      kind: 'VACATION',
      title: 'Зимние каникулы',
      starts_on: '2026-11-28',
      ends_on: '2026-12-08',
      grades: ['7'],
    });
    now = at('2026-12-02T10:00');
    const gap = { kind: 'VACATION', title: 'Зимние каникулы', startsOn: '2026-11-28', endsOn: '2026-12-08' };
    const diary = await read();
    expect(diary.gap).toEqual(gap);
    expect(diary.weeks.map(({ week, state, gap: why }) => [week, state ?? why?.kind])).toEqual([
      [LAST, 'MISSING'],
      [WEEK, 'MISSING'],
      ['2026-11-30', 'VACATION'],
    ]);
    expect((await read(WEEK)).gap).toBeNull();
  });
});

const lesson = (subject: string, ordinal: number) => ({
  ordinal,
  subject,
  topic: null,
  homework: null,
  marks: [],
});

describe('the final marks', () => {
  it('stand subject by period, with means only where marks are given, and what changed after reading', async () => {
    const first = await addPeriod(school, 1, '2026-09-01', '2026-10-24', ['7']);
    const second = await addPeriod(school, 2, '2026-11-02', '2026-12-30', ['7']);
    await addPeriod(school, 1, '2026-09-01', '2026-10-24', ['8']);
    const algebra = await addSubject(school, 'Алгебра', 10);
    const sport = await addSubject(school, 'Физкультура', 20);
    await addLessons(school, classId, sport, ['2026-11-23']);
    for (const grading_period_id of [first, second])
      await school.add('assessment_mode', {
        class_id: classId,
        subject_id: sport,
        grading_period_id,
        mode: 'PASS_FAIL',
      });
    const mark = { student_id: arina, class_id: classId, recorded_at: now.toString(), lesson_ordinal: 1 };
    await school.add('mark', { ...mark, subject_id: algebra, on_date: '2026-11-10', value: '5', weight: 2 });
    await school.add('mark', { ...mark, subject_id: algebra, on_date: '2026-11-11', value: '4' });
    await school.add('mark', { ...mark, subject_id: algebra, on_date: '2026-11-12', value: 'ABSENT' });
    await school.add('mark', { ...mark, subject_id: sport, on_date: '2026-11-13', value: '5' });
    const final = { student_id: arina, grading_period_id: first, recorded_at: now.toString() };
    await school.add('period_mark', { ...final, subject_id: algebra, value: '4', diary_revision: 7 });
    await school.add('student_diary', { student_id: arina, revision: 7, changed_at: now.toString() });
    const plain = { value: null, mean: null, changedAfterReading: false };
    const marks = (await read()).finalMarks;
    expect(marks).toMatchObject({ assessed: true, currentPeriodId: second });
    expect(marks.periods.map(({ gradingPeriodId }) => gradingPeriodId)).toEqual([first, second]);
    expect(marks.subjects.map(({ subject, marks: cells }) => [subject, ...cells])).toEqual([
      ['Алгебра', { ...plain, mode: 'MARKS', value: '4' }, { ...plain, mode: 'MARKS', mean: 4.67 }],
      ['Физкультура', { ...plain, mode: 'PASS_FAIL' }, { ...plain, mode: 'PASS_FAIL' }],
    ]);

    await press(WEEK, mother, arina, 7);
    const changed = async (actor: Membership) =>
      (await read(null, actor)).finalMarks.subjects[0]!.marks.map((cell) => cell.changedAfterReading);
    expect(await changed(mother)).toEqual([false, false]);
    await world.rows('update period_mark set value = $2, diary_revision = 8 where student_id = $1', [
      arina,
      '5',
    ]);
    expect(await changed(mother)).toEqual([true, false]);
    expect(await changed(father)).toEqual([false, false]);
  });

  it('of a class without marks are none', async () => {
    const period = await addPeriod(school, 1, '2026-09-01', '2026-12-30', ['7']);
    const reading = await addSubject(school, 'Чтение', 10);
    await school.add('assessment_mode', {
      class_id: classId,
      subject_id: reading,
      grading_period_id: period,
      mode: 'NONE',
    });
    expect((await read()).finalMarks).toMatchObject({
      assessed: false,
      subjects: [{ marks: [{ mean: null }] }],
    });
  });
});

describe('the children of a viewer', () => {
  const children = (actor: Membership) => runner.run(actor, readViewerChildren, undefined);

  it('are those with rights today, the oldest first, with their open weeks', async () => {
    const kirill = await school.student({ classId, givenName: 'Кирилл', birthDate: '2015-03-01' });
    await school.guard(kirill, mother.personId!);
    const denied = await school.student({ classId, birthDate: '2014-01-01' });
    await school.guard(denied, mother.personId!);
    await school.guard(denied, mother.personId!, { startsOn: '2026-10-01', rights: 'NONE' });
    const adult = await school.student({ classId, birthDate: '2008-11-24' });
    await school.guard(adult, mother.personId!);
    const formerly = await school.student({ classId });
    await school.guard(formerly, mother.personId!, { endsOn: '2026-11-23' });
    await press();
    await open('SCHEDULE');
    expect(await children(mother)).toMatchObject([
      {
        membershipId: mother.membershipId,
        studentId: arina,
        fullName: 'Ощепкова Арина',
        classTitle: '7А',
        weeks: [
          { week: WEEK, state: 'ON_TIME', acknowledged: true, opened: ['SCHEDULE'] },
          { week: LAST, state: 'MISSING', acknowledged: false, opened: [] },
        ],
      },
      { studentId: kirill, givenName: 'Кирилл', weeks: [] },
    ]);
  });

  it('is the student alone for a student, grown up or not', async () => {
    const grown = await school.student({ classId, birthDate: '2008-01-01' });
    const student = await actorIn(school, 'STUDENT', grown);
    expect((await children(student)).map(({ studentId }) => studentId)).toEqual([grown]);
  });
});

it('a diary of a long year takes five statements, the question of ownership included', async () => {
  for (let week = 0; week < 10; week++)
    await addStudyWeek(
      school,
      classId,
      Temporal.PlainDate.from('2026-09-07').add({ weeks: week }).toString(),
      [arina],
    );
  let statements = 0;
  const counted: UseCase<Parameters<typeof read>, unknown> = {
    ...readFamilyDiary,
    target: () => ({ studentId: arina }),
    run: (tx, actor) =>
      readFamilyDiary.run({ ...tx, rows: (...asked) => (statements++, tx.rows(...asked)) }, actor, {
        studentId: arina,
        week: null,
      }),
  };
  await runner.run(mother, counted, []);
  expect(statements + 1).toBe(5);
});
