import { abilitiesOf, chanceOfMark, markFor, WEIGHTS, type Abilities } from './abilities.ts';
import { absencesOf } from './absences.ts';
import type { ClassYear } from './class-days.ts';
import { hoursIn, SUBJECTS } from './curriculum.ts';
import { addDays, instantText, type IsoDate, type Milliseconds, type SchoolClockwork } from './demo-time.ts';
import type { DiaryBook } from './diary-book.ts';
import type { DemoLesson, LessonKind } from './lessons.ts';
import type { Random } from './random.ts';
import type { RowCollector } from './school-rows.ts';
import { gradeCode, type DemoSchoolYear } from './school-year.ts';
import type { DemoStudent } from './students.ts';

const COMMENTS: Readonly<Record<LessonKind, string | null>> = {
  ANSWER: null,
  TEST: 'Проверочная работа',
  CONTROL: 'Контрольная работа',
};
/** A period mark needs so many; teachers ask those who lack one in its last weeks. */
export const LEAST_MARKS = 3;
const LAST_DAYS = 17;

export interface MarkContext {
  readonly rows: RowCollector;
  readonly clock: SchoolClockwork;
  readonly now: Milliseconds;
  readonly year: DemoSchoolYear;
  readonly subjectIds: readonly string[];
  readonly bookOf: (studentId: string) => DiaryBook;
}

interface Member {
  readonly student: DemoStudent;
  readonly startsOn: IsoDate;
  readonly endsOn: IsoDate | null;
  readonly away: ReadonlySet<IsoDate>;
  readonly abilities: Abilities;
  readonly book: DiaryBook;
}

/** What the journal says of one student in one lesson. */
export interface JournalEntry {
  readonly studentId: string;
  readonly date: IsoDate;
  readonly subject: number;
  /** Null: absent. */
  readonly value: number | null;
  readonly weight: number;
  readonly recordedAt: Milliseconds;
}

/** The marks and absences of one class in lessons held before today. Grade 1 has absences only. @returns them in their order */
export function addMarks(
  context: MarkContext,
  { schoolClass, days }: ClassYear,
  lessons: readonly DemoLesson[],
  students: readonly DemoStudent[],
  random: Random,
): JournalEntry[] {
  const entries: JournalEntry[] = [];
  const members = students.flatMap((student): Member[] =>
    student.stays
      .filter(({ classId }) => classId === schoolClass.id)
      .map(({ startsOn, endsOn }) => ({
        student,
        startsOn,
        endsOn,
        away: absencesOf(days, random.split(`away/${student.id}`)),
        abilities: abilitiesOf(random.split(`ability/${student.id}`)),
        book: context.bookOf(student.id),
      })),
  );
  const periodAt = periodFinder(context.year, schoolClass.grade);
  for (const lesson of lessons) {
    if (context.clock.midnight(lesson.date) >= context.now) break;
    const { passFail } = SUBJECTS[lesson.subject]!;
    const own = random.split(`${schoolClass.title}/${lesson.date}/${lesson.ordinal}`);
    const chance =
      schoolClass.grade === 1 || passFail
        ? 0
        : chanceOfMark(lesson.kind, hoursIn(SUBJECTS[lesson.subject]!, schoolClass.grade));
    entries.push(
      ...addLessonMarks(context, lesson, schoolClass.id, members, chance, periodAt(lesson.date), own),
    );
  }
  return entries;
}

function addLessonMarks(
  { rows, clock, now, subjectIds }: MarkContext,
  { date, ordinal, subject, kind }: DemoLesson,
  classId: string,
  members: readonly Member[],
  chance: number,
  { period, ending }: PeriodAt,
  random: Random,
): JournalEntry[] {
  const entries: JournalEntry[] = [];
  const lessonEnds = clock.at(date, 8.5 + ordinal * 0.92);
  // Written work is read at home, one day or two.
  const readAt = clock.at(addDays(date, kind === 'TEST' ? 1 : 2), 17 + random.next() * 3);
  const markedAt = kind === 'ANSWER' ? lessonEnds : readAt;
  const [absentText, markedText] = [instantText(lessonEnds), instantText(markedAt)];
  const comment = COMMENTS[kind];
  for (const { student, startsOn, endsOn, away, abilities, book } of members) {
    if (date < startsOn || (endsOn !== null && date > endsOn)) continue;
    const asked = random.next();
    const value = markFor(abilities(subject), kind, random);
    const absent = away.has(date);
    const lacking = ending && chance > 0 && (book.totals(subject, period)?.count ?? 0) < LEAST_MARKS;
    if (!absent && asked >= (lacking ? 0.9 : chance)) continue;
    // Written work that is still being read counts already for whom the teacher asks next.
    if (!absent) book.addMark(subject, period, value, WEIGHTS[kind]);
    if ((absent ? lessonEnds : markedAt) >= now) continue;
    book.change(absent ? lessonEnds : markedAt);
    rows.add('mark', {
      student_id: student.id,
      on_date: date,
      lesson_ordinal: ordinal,
      position: 1,
      class_id: classId,
      subject_id: subjectIds[subject]!,
      value: absent ? 'ABSENT' : String(value),
      weight: absent ? 1 : WEIGHTS[kind],
      comment: absent ? null : comment,
      recorded_at: absent ? absentText : markedText,
    });
    entries.push({
      studentId: student.id,
      date,
      subject,
      value: absent ? null : value,
      weight: WEIGHTS[kind],
      recordedAt: absent ? lessonEnds : markedAt,
    });
  }
  return entries;
}

interface PeriodAt {
  /** The place of the quarter or half-year among the year's periods; -1 outside. */
  readonly period: number;
  /** In its last weeks. */
  readonly ending: boolean;
}

function periodFinder({ periods }: DemoSchoolYear, grade: number): (date: IsoDate) => PeriodAt {
  const spans = periods.map(({ kind, grades, startsOn, endsOn }) => ({
    counts: kind !== 'YEAR' && grades.includes(gradeCode(grade)),
    from: startsOn.toString(),
    to: endsOn.toString(),
  }));
  return (date) => {
    const period = spans.findIndex(({ counts, from, to }) => counts && from <= date && date <= to);
    return { period, ending: period >= 0 && addDays(date, LAST_DAYS) >= spans[period]!.to };
  };
}
