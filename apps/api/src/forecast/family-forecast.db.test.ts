import type { AssessedMark } from '@vedomo/domain/forecast/assessed-mark';
import { forecastFinalMark } from '@vedomo/domain/forecast/forecast-final-mark';
import { perMille } from '@vedomo/domain/forecast/per-mille';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { at, ForecastDesk, LESSONS } from '../../test/forecast-desk.ts';
import { actorIn } from '../../test/world-actor.ts';
import { readFamilyForecast } from './read-family-forecast.use-case.ts';

let desk: ForecastDesk;
beforeAll(async () => {
  desk = await ForecastDesk.open();
});
afterAll(() => desk.close());
beforeEach(() => desk.begin());

it('shows nothing before a notice, and then what was issued', async () => {
  expect(await desk.family()).toMatchObject({
    periodTitle: '2-я четверть',
    notice: null,
    subjects: [{ title: 'Математика', probabilities: null, whatIf: null, changedSince: false }],
    reason: null,
  });
  const page = await desk.issue('Слова учителя');
  const { studentIndex: _student, subjectIndex: _subject, expectedMark, issued, ...told } = page.cells[1]!;
  expect([expectedMark, issued]).toEqual([null, told.probabilities]);
  const family = await desk.family();
  expect(family.notice).toEqual({
    issuedAt: '2026-11-24T05:00:00.000Z',
    teacherName: 'Мария Петровна',
    sentence: 'Слова учителя',
    received: false,
  });
  expect(family.subjects).toMatchObject([{ ...told, worksToCome: 'ESTIMATED', changedSince: false }]);
});

it('says that marks came since, and keeps what was said', async () => {
  await desk.issue();
  const [before] = (await desk.family()).subjects;
  await desk.mark(desk.ivan, '2026-11-23', 2);
  const [after] = (await desk.family()).subjects;
  expect(after).toMatchObject({ probabilities: before!.probabilities, marks: 5, changedSince: true });
});

/** More classmates with marks. */
async function addClassmates(count: number): Promise<void> {
  for (let more = 0; more < count; more++) {
    const student = await desk.school.student({ classId: desk.classId, givenName: `Н${more}` });
    for (const [at, date] of LESSONS.slice(0, 3).entries())
      await desk.mark(student, date, 3 + ((at + more) % 3));
  }
}

it('says that the forecast changed where the classmates’ marks alone moved it, noticeably', async () => {
  await addClassmates(3);
  await desk.issue();
  const [before] = (await desk.family()).subjects;
  await desk.mark(desk.anna, '2026-11-16', 4, { position: 2 });
  expect((await desk.family()).subjects).toMatchObject([{ changedSince: false }]);
  for (const day of ['2026-11-17', '2026-11-18', '2026-11-19', '2026-11-20', '2026-11-23'])
    for (const classmate of [desk.anna, desk.pavel]) await desk.mark(classmate, day, 2, { position: 2 });
  const { probabilities } = before!;
  expect((await desk.family()).subjects).toMatchObject([{ probabilities, changedSince: true }]);
});

it('gives the browser the facts that lead to the same forecast', async () => {
  await addClassmates(3);
  await desk.issue();
  const { subjects, scale, finalFrom } = await desk.family();
  const [subject] = subjects;
  const { marks, toCome, others, earlier } = subject!.whatIf!;
  const again = (more: readonly AssessedMark[]) =>
    perMille(
      forecastFinalMark({
        scale: { values: scale, finalFrom },
        marks: [...marks, ...more],
        toCome,
        others,
        earlier,
      }).probabilities,
    );
  expect(again([])).toEqual(subject!.probabilities);
  expect(again([{ day: 60, weight: 3, value: 5 }])[0]).toBeLessThan(subject!.probabilities![0]!);
});

it('gives the rest of the class as sums alone, and not at all where the sums are of few', async () => {
  await addClassmates(2);
  await desk.issue();
  const text = JSON.stringify(await desk.family());
  for (const other of [desk.anna, desk.pavel, 'Агеева', 'Яшин']) expect(text).not.toContain(other);
  expect((await desk.family()).subjects[0]!.whatIf).toBeNull();
  await addClassmates(1);
  expect((await desk.family()).subjects[0]!.whatIf).not.toBeNull();
  // Nor where only few have a mark of the period before.
  for (const student of [desk.ivan, desk.anna]) await desk.finalMark(student, desk.firstQuarterId, 4);
  expect((await desk.family()).subjects[0]!.whatIf).toBeNull();
});

it('says why there is none: between periods, in no class, in a class without marks', async () => {
  desk.now = at('2026-10-28T10:00');
  expect(await desk.family()).toMatchObject({ reason: 'BETWEEN_PERIODS', subjects: [], period: null });
  desk.now = at('2026-11-24T10:00');
  await desk.school.add('assessment_mode', {
    class_id: desk.classId,
    subject_id: desk.mathsId,
    grading_period_id: desk.quarterId,
    mode: 'NONE',
  });
  expect(await desk.family()).toMatchObject({ reason: 'NO_MARKS_IN_CLASS', subjects: [{ mode: 'NONE' }] });
  const nowhere = await desk.school.student({});
  const guardian = await actorIn(desk.school, 'GUARDIAN', await desk.school.guardian({ studentId: nowhere }));
  expect(await desk.family(guardian, nowhere)).toMatchObject({ reason: 'NOT_ENROLLED', scale: [2, 3, 4, 5] });
});

it('needs three statements', async () => {
  await desk.issue();
  let statements = 0;
  await desk.runner.run(
    desk.mother,
    {
      ...readFamilyForecast,
      run: (tx, actor, input) =>
        readFamilyForecast.run(
          { ...tx, rows: (statement, values) => (statements++, tx.rows(statement, values)) },
          actor,
          input,
        ),
    },
    { studentId: desk.ivan },
  );
  expect(statements).toBe(3);
});
