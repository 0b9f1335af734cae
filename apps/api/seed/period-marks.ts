import { periodId } from './calendar-rows.ts';
import { hoursIn, SUBJECTS } from './curriculum.ts';
import { addDays, instantText, type IsoDate, type Milliseconds } from './demo-time.ts';
import type { DemoClass } from './classes.ts';
import type { DiaryBook } from './diary-book.ts';
import type { IdMaker } from './deterministic-id.ts';
import { LEAST_MARKS, type MarkContext } from './marks.ts';
import type { Random } from './random.ts';
import { gradeCode, type DemoSchoolYear } from './school-year.ts';
import { DEMO_CHILD } from './special-seats.ts';
import type { DemoStudent } from './students.ts';

const NOT_ASSESSED = 'NOT_ASSESSED';

interface Draft {
  readonly student: DemoStudent;
  readonly subject: number;
  readonly period: number;
  value: string;
  recordedAt: Milliseconds;
}

/** The periods of a grade that ended before a day, in their order; the year is last. */
function endedPeriods({ periods }: DemoSchoolYear, grade: number, today: IsoDate): number[] {
  return periods.flatMap(({ grades, endsOn }, at) =>
    grades.includes(gradeCode(grade)) && endsOn.toString() < today ? [at] : [],
  );
}

function classOn(
  student: DemoStudent,
  date: IsoDate,
  classes: ReadonlyMap<string, DemoClass>,
): DemoClass | undefined {
  const stay = student.stays.find(
    ({ startsOn, endsOn }) => startsOn <= date && (endsOn === null || endsOn >= date),
  );
  return stay && classes.get(stay.classId);
}

const rounded = (mean: number): string => String(Math.floor(mean + 0.5));

function valueOf(
  book: DiaryBook,
  subject: number,
  period: number,
  earlier: readonly string[],
  isYear: boolean,
): string {
  if (SUBJECTS[subject]!.passFail) return 'PASSED';
  if (isYear) {
    const marks = earlier.filter((value) => value !== NOT_ASSESSED).map(Number);
    return marks.length === 0
      ? NOT_ASSESSED
      : rounded(marks.reduce((sum, mark) => sum + mark, 0) / marks.length);
  }
  return periodValue(book, subject, period);
}

/** A period's final mark by its marks, or NOT_ASSESSED. */
function periodValue(book: DiaryBook, subject: number, period: number): string {
  const totals = book.totals(subject, period);
  return totals === undefined || totals.count < LEAST_MARKS
    ? NOT_ASSESSED
    : rounded(totals.weighted / totals.weight);
}

/** What a subject ended with in each of the given periods; null: not assessed. */
export const finalMarksOf = (
  book: DiaryBook,
  subject: number,
  periods: readonly number[],
): (number | null)[] =>
  periods
    .map((period) => periodValue(book, subject, period))
    .map((value) => (value === NOT_ASSESSED ? null : Number(value)));

function draftsOf(
  { clock, year, bookOf }: MarkContext,
  student: DemoStudent,
  today: IsoDate,
  classes: ReadonlyMap<string, DemoClass>,
): Draft[] {
  const grade = student.schoolClass.grade;
  if (grade === 1) return [];
  const drafts: Draft[] = [];
  for (const period of endedPeriods(year, grade, today)) {
    const { endsOn, kind } = year.periods[period]!;
    const schoolClass = classOn(student, endsOn.toString(), classes);
    if (schoolClass === undefined) continue;
    const recordedAt = clock.at(addDays(endsOn.toString(), -1), 17);
    SUBJECTS.forEach((subject, at) => {
      if (hoursIn(subject, schoolClass.grade) === 0) return;
      const earlier = drafts.filter((draft) => draft.subject === at).map(({ value }) => value);
      const value = valueOf(bookOf(student.id), at, period, earlier, kind === 'YEAR');
      drafts.push({ student, subject: at, period, value, recordedAt });
    });
  }
  return drafts;
}

/** Now and then a final mark is put right some days ago, after families have read the first one. */
function correct(
  drafts: readonly Draft[],
  { clock, bookOf }: MarkContext,
  today: IsoDate,
  random: Random,
): void {
  const last = drafts.at(-1);
  if (!last || !(last.student.seat === DEMO_CHILD || random.chance(0.015))) return;
  const correctable = drafts.filter(
    ({ period, value }) => period === last.period && (value === '3' || value === '4'),
  );
  if (correctable.length === 0) return;
  const draft = random.pick(correctable);
  const at = clock.at(addDays(today, last.student.seat === DEMO_CHILD ? -1 : -random.int(1, 6)), 15.2);
  if (at <= draft.recordedAt) return;
  bookOf(draft.student.id).change(draft.recordedAt);
  draft.value = String(Number(draft.value) + 1);
  draft.recordedAt = at;
}

/** The final marks of every period that has ended, by the weighted mean of its marks; the year's by those of its periods. */
export function addPeriodMarks(
  context: MarkContext,
  students: readonly DemoStudent[],
  classes: readonly DemoClass[],
  today: IsoDate,
  id: IdMaker,
  random: Random,
): void {
  const { rows, year, subjectIds, bookOf } = context;
  const periodIds = year.periods.map((period) => periodId(id, year, period));
  const byId = new Map(classes.map((one) => [one.id, one]));
  for (const student of students) {
    const drafts = draftsOf(context, student, today, byId);
    correct(drafts, context, today, random.split(student.id));
    const book = bookOf(student.id);
    for (const { recordedAt } of drafts) book.change(recordedAt);
    for (const { subject, period, value, recordedAt } of drafts)
      rows.add('period_mark', {
        student_id: student.id,
        subject_id: subjectIds[subject]!,
        grading_period_id: periodIds[period]!,
        value,
        recorded_at: instantText(recordedAt),
        diary_revision: book.revisionAt(recordedAt),
      });
  }
}
