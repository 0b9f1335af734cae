import { weekAt, weekOf } from '@vedomo/domain/calendar/study-week';
import { fullName } from '@vedomo/domain/roster/person-name';
import { Temporal } from 'temporal-polyfill';
import { readDiaryDays, readFinalMarks } from '../../journal/public.ts';
import { civilDate } from '../../platform/civil-date.ts';
import { notFound } from '../../platform/refusal.ts';
import { useCase } from '../../platform/use-case.ts';
import { gapsOf } from './family-calendar.ts';
import type { FamilyDiaryType } from './family-diary.types.ts';
import { readFamilyDuties } from './family-duties.read-model.ts';
import { dutyCards, familyDuty, familyWeeks, guardianOf } from './family-duties.view.ts';
import { type FamilyClassRow, readFamilyHead } from './family-head.read-model.ts';

export interface ReadFamilyDiaryInput {
  readonly studentId: string;
  /** A day of the week; null: the present one. */
  readonly week: string | null;
}

/** A student's diary: the weeks to acknowledge, a week's lessons and the final marks (clauses 1a, 4b). Four statements. */
export const readFamilyDiary = useCase<ReadFamilyDiaryInput, FamilyDiaryType>({
  action: 'diary.read',
  target: ({ studentId }) => ({ studentId }),
  async run(tx, actor, { studentId, week: asked }) {
    const { schoolId, timeZone } = actor;
    const today = civilDate(tx.now, timeZone);
    const current = weekAt(tx.now, timeZone);
    const monday = asked === null ? current : weekOf(Temporal.PlainDate.from(asked));
    const head = await readFamilyHead(
      tx,
      schoolId,
      studentId,
      classDate(monday, current, today),
      guardianOf(actor),
    );
    if (!head) throw notFound();
    const week = monday.toString();
    const common = {
      studentId,
      givenName: head.givenName,
      fullName: fullName(head),
      classTitle: head.schoolClass?.title ?? null,
      schoolTitle: head.schoolTitle,
      timeZone,
      today: today.toString(),
      journalSystem: head.journalSystem,
      diaryRevision: head.revision,
      week,
    };
    if (!head.schoolClass) return { ...common, ...NOTHING };

    const { classId, academicYearId, grade } = head.schoolClass;
    const view = { actor, studentId, now: tx.now };
    const rows = await readFamilyDuties(tx, schoolId, studentId, academicYearId, guardianOf(actor));
    const duties = rows.map((row) => familyDuty(row, view));
    const gapOf = gapsOf(head.schoolClass);
    const question = { studentId, classId, academicYearId, grade, today: common.today };
    return {
      ...common,
      ...around(monday, head.schoolClass),
      cards: dutyCards(duties, view),
      gap: gapOf(week),
      days: await readDiaryDays(tx, schoolId, studentId, week),
      finalMarks: await readFinalMarks(tx, schoolId, { ...question, readRevision: head.readRevision }),
      weeks: familyWeeks(
        duties,
        gapOf,
        earlier(today, Temporal.PlainDate.from(head.schoolClass.yearEndsOn)),
        view,
      ),
    };
  },
});

const NOTHING = {
  cards: [],
  previousWeek: null,
  nextWeek: null,
  gap: null,
  days: [],
  finalMarks: { assessed: true, currentPeriodId: null, periods: [], subjects: [] },
  weeks: [],
};

/** The day whose class is shown: today in the present week, the Sunday of a past one, the Monday of one to come. */
function classDate(
  monday: Temporal.PlainDate,
  current: Temporal.PlainDate,
  today: Temporal.PlainDate,
): string {
  const side = Temporal.PlainDate.compare(monday, current);
  return (side === 0 ? today : side < 0 ? monday.add({ days: 6 }) : monday).toString();
}

/** The calendar weeks beside one, within the school year. */
function around(monday: Temporal.PlainDate, { yearStartsOn, yearEndsOn }: FamilyClassRow) {
  const previous = monday.subtract({ days: 7 });
  const next = monday.add({ days: 7 });
  const startsIn = weekOf(Temporal.PlainDate.from(yearStartsOn));
  return {
    previousWeek: Temporal.PlainDate.compare(previous, startsIn) >= 0 ? previous.toString() : null,
    nextWeek: next.toString() <= yearEndsOn ? next.toString() : null,
  };
}

const earlier = (a: Temporal.PlainDate, b: Temporal.PlainDate) =>
  Temporal.PlainDate.compare(a, b) < 0 ? a : b;
