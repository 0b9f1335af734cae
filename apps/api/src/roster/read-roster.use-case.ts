import { civilDate } from '../platform/civil-date.ts';
import { notFound } from '../platform/refusal.ts';
import { useCase } from '../platform/use-case.ts';
import { readRosterClass, type RosterClassHead, type RosterStudentRow } from './roster-class.read-model.ts';
import {
  readRosterClasses,
  rosterYearAt,
  type RosterClassRow,
  type RosterYearRow,
} from './roster-classes.read-model.ts';
import { searchRoster, type RosterPersonRow } from './roster-search.read-model.ts';

/** The classes of the present year; before it begins they are those of its first day. */
export const readRoster = useCase<void, { year: RosterYearRow | null; classes: RosterClassRow[] }>({
  action: 'roster.read',
  target: () => ({}),
  async run(tx, { schoolId, timeZone }) {
    const today = civilDate(tx.now, timeZone).toString();
    const year = await rosterYearAt(tx, schoolId, today);
    if (!year) return { year, classes: [] };
    const day = year.startsOn > today ? year.startsOn : today;
    return { year, classes: await readRosterClasses(tx, schoolId, year.id, day) };
  },
});

/** One class with its students, their guardians and contacts. */
export const readRosterCard = useCase<
  { classId: string },
  { head: RosterClassHead; students: RosterStudentRow[] }
>({
  action: 'roster.read',
  target: () => ({}),
  async run(tx, { schoolId, timeZone }, { classId }) {
    const found = await readRosterClass(tx, schoolId, classId, civilDate(tx.now, timeZone).toString());
    if (!found) throw notFound();
    return found;
  },
});

/** People by their names; nobody for a text without a word. */
export const findRosterPeople = useCase<{ text: string }, RosterPersonRow[]>({
  action: 'roster.read',
  target: () => ({}),
  async run(tx, { schoolId, timeZone }, { text }) {
    if (text.trim() === '') return [];
    return searchRoster(tx, schoolId, text, civilDate(tx.now, timeZone).toString());
  },
});
