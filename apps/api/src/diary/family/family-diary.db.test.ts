import { randomUUID } from 'node:crypto';
import { Temporal } from 'temporal-polyfill';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Membership } from '../../platform/actor.ts';
import { at, FamilyDesk, LAST_WEEK, THIS_WEEK } from '../../../test/family-desk.ts';
import { addStudyWeek } from '../../../test/world-diary.ts';
import { addLessons, addPeriod, addSubject } from '../../../test/world-journal.ts';
import { readFamilyDiary } from './read-family-diary.use-case.ts';

let desk: FamilyDesk;

beforeAll(async () => {
  desk = await FamilyDesk.open();
});
afterAll(() => desk.close());
beforeEach(() => desk.begin());

describe('the schedule', () => {
  it('shows a week’s lessons with marks, after a transfer those of the class of the day', async () => {
    const other = await desk.school.schoolClass('7Б', { grade: '7' });
    const moved = await desk.school.student({ classId: other, endsOn: '2026-11-24', familyName: 'Перешла' });
    await desk.school.enrol(moved, desk.classId, '2026-11-25');
    await desk.school.guard(moved, desk.mother.personId!);
    const algebra = await addSubject(desk.school, 'Алгебра', 10);
    const history = await addSubject(desk.school, 'История России', 20);
    await addLessons(desk.school, other, algebra, ['2026-11-24', '2026-11-25']);
    await addLessons(desk.school, desk.classId, history, ['2026-11-24', '2026-11-25', '2026-11-30'], {
      homework: '§ 12',
    });
    const mark = {
      student_id: moved,
      class_id: other,
      subject_id: algebra,
      recorded_at: desk.now.toString(),
    };
    await desk.school.add('mark', {
      ...mark,
      on_date: '2026-11-24',
      lesson_ordinal: 1,
      value: '4',
      weight: 2,
    });
    await desk.school.add('mark', {
      ...mark,
      on_date: '2026-11-24',
      lesson_ordinal: 1,
      position: 2,
      value: 'ABSENT',
    });
    await desk.school.add('mark', { ...mark, on_date: '2026-11-23', lesson_ordinal: 3, value: '5' });
    const { days, previousWeek, nextWeek } = await desk.read(null, desk.mother, moved);
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
    expect({ previousWeek, nextWeek }).toEqual({ previousWeek: LAST_WEEK, nextWeek: '2026-11-30' });
  });

  it('says why a week has no desk.school day, and lists the gap among the year’s weeks', async () => {
    await desk.school.add('calendar_exception', {
      calendar_exception_id: randomUUID(),
      academic_year_id: await desk.school.year(),
      kind: 'VACATION',
      title: 'Зимние каникулы',
      starts_on: '2026-11-28',
      ends_on: '2026-12-08',
      grades: ['7'],
    });
    desk.now = at('2026-12-02T10:00');
    const gap = { kind: 'VACATION', title: 'Зимние каникулы', startsOn: '2026-11-28', endsOn: '2026-12-08' };
    const diary = await desk.read();
    expect(diary.gap).toEqual(gap);
    expect(diary.weeks.map(({ week, state, gap: why }) => [week, state ?? why?.kind])).toEqual([
      [LAST_WEEK, 'MISSING'],
      [THIS_WEEK, 'MISSING'],
      ['2026-11-30', 'VACATION'],
    ]);
    expect((await desk.read(THIS_WEEK)).gap).toBeNull();
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
    const first = await addPeriod(desk.school, 1, '2026-09-01', '2026-10-24', ['7']);
    const second = await addPeriod(desk.school, 2, '2026-11-02', '2026-12-30', ['7']);
    await addPeriod(desk.school, 1, '2026-09-01', '2026-10-24', ['8']);
    const algebra = await addSubject(desk.school, 'Алгебра', 10);
    const sport = await addSubject(desk.school, 'Физкультура', 20);
    await addLessons(desk.school, desk.classId, sport, ['2026-11-23']);
    for (const grading_period_id of [first, second])
      await desk.school.add('assessment_mode', {
        class_id: desk.classId,
        subject_id: sport,
        grading_period_id,
        mode: 'PASS_FAIL',
      });
    const mark = {
      student_id: desk.arina,
      class_id: desk.classId,
      recorded_at: desk.now.toString(),
      lesson_ordinal: 1,
    };
    await desk.school.add('mark', {
      ...mark,
      subject_id: algebra,
      on_date: '2026-11-10',
      value: '5',
      weight: 2,
    });
    await desk.school.add('mark', { ...mark, subject_id: algebra, on_date: '2026-11-11', value: '4' });
    await desk.school.add('mark', { ...mark, subject_id: algebra, on_date: '2026-11-12', value: 'ABSENT' });
    await desk.school.add('mark', { ...mark, subject_id: sport, on_date: '2026-11-13', value: '5' });
    const final = { student_id: desk.arina, grading_period_id: first, recorded_at: desk.now.toString() };
    await desk.school.add('period_mark', { ...final, subject_id: algebra, value: '4', diary_revision: 7 });
    await desk.school.add('student_diary', {
      student_id: desk.arina,
      revision: 7,
      changed_at: desk.now.toString(),
    });
    const plain = { value: null, mean: null, changedAfterReading: false };
    const marks = (await desk.read()).finalMarks;
    expect(marks).toMatchObject({ assessed: true, currentPeriodId: second });
    expect(marks.periods.map(({ gradingPeriodId }) => gradingPeriodId)).toEqual([first, second]);
    expect(marks.subjects.map(({ subject, marks: cells }) => [subject, ...cells])).toEqual([
      ['Алгебра', { ...plain, mode: 'MARKS', value: '4' }, { ...plain, mode: 'MARKS', mean: 4.67 }],
      ['Физкультура', { ...plain, mode: 'PASS_FAIL' }, { ...plain, mode: 'PASS_FAIL' }],
    ]);

    await desk.press(THIS_WEEK, desk.mother, desk.arina, 7);
    const changed = async (actor: Membership) =>
      (await desk.read(null, actor)).finalMarks.subjects[0]!.marks.map((cell) => cell.changedAfterReading);
    expect(await changed(desk.mother)).toEqual([false, false]);
    await desk.world.rows('update period_mark set value = $2, diary_revision = 8 where student_id = $1', [
      desk.arina,
      '5',
    ]);
    expect(await changed(desk.mother)).toEqual([true, false]);
    expect(await changed(desk.father)).toEqual([false, false]);
  });

  it('of a class without marks are none', async () => {
    const period = await addPeriod(desk.school, 1, '2026-09-01', '2026-12-30', ['7']);
    const reading = await addSubject(desk.school, 'Чтение', 10);
    await desk.school.add('assessment_mode', {
      class_id: desk.classId,
      subject_id: reading,
      grading_period_id: period,
      mode: 'NONE',
    });
    expect((await desk.read()).finalMarks).toMatchObject({
      assessed: false,
      subjects: [{ marks: [{ mean: null }] }],
    });
  });
});

it('a diary of a long year takes five statements, the question of ownership included', async () => {
  for (let week = 0; week < 10; week++)
    await addStudyWeek(
      desk.school,
      desk.classId,
      Temporal.PlainDate.from('2026-09-07').add({ weeks: week }).toString(),
      [desk.arina],
    );
  let statements = 0;
  const counted: typeof readFamilyDiary = {
    ...readFamilyDiary,
    run: (tx, actor, input) =>
      readFamilyDiary.run({ ...tx, rows: (...asked) => (statements++, tx.rows(...asked)) }, actor, input),
  };
  await desk.runner.run(desk.mother, counted, { studentId: desk.arina, week: null });
  expect(statements + 1).toBe(5);
});
