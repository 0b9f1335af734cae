import type { ClassWeekStudent } from './week-phase.ts';

type Place = Pick<ClassWeekStudent, 'state' | 'reason'>;

const rank = ({ state, reason }: Place): number => {
  if (state === 'MISSING') return 0;
  if (state === 'PENDING') return 1;
  if (reason === 'NO_GUARDIAN') return 2;
  if (state === 'LATE') return 3;
  return state === 'ON_TIME' ? 4 : 5;
};

/** Whether the class teacher has something to do about the student. */
export const needsDoing = (student: Place): boolean => rank(student) <= 2;

/** What needs doing first; the server's order of names within. */
export function byNeed<S extends Place>(students: readonly S[]): S[] {
  return students.toSorted((a, b) => rank(a) - rank(b));
}

/** Whether the week has been acknowledged: these are folded away under the list. */
export const isMet = ({ state }: Place): boolean => state === 'ON_TIME' || state === 'LATE';
