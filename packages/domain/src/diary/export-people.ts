import { parseClassTitle } from '../roster/class-title.ts';
import { nameKey, shortName, splitFullName, type PersonName } from '../roster/person-name.ts';

export interface ExportGuardian extends PersonName {
  readonly guardianId: string;
}

/** A student of the school as an export of another diary may name them. */
export interface ExportStudent extends PersonName {
  readonly studentId: string;
  /** ISO; null when the school does not know it. */
  readonly birthDate: string | null;
  /** The titles of the classes of the year. */
  readonly classes: readonly string[];
  /** Those with rights. */
  readonly guardians: readonly ExportGuardian[];
}

export type StudentProblem =
  'STUDENT_MISSING' | 'STUDENT_UNKNOWN' | 'STUDENT_AMBIGUOUS' | 'CLASS_DIFFERS' | 'BIRTH_DATE_DIFFERS';
export type GuardianProblem = 'GUARDIAN_MISSING' | 'GUARDIAN_UNKNOWN' | 'GUARDIAN_AMBIGUOUS';

type Found<Person, Problem> = { readonly person: Person } | { readonly problem: Problem };

/** Finds the people that an export names by their names alone. It never guesses: who is not one, is a problem. */
export class ExportPeople {
  readonly #byName = new Map<string, ExportStudent[]>();

  constructor(students: readonly ExportStudent[]) {
    for (const student of students) {
      const key = withoutMiddle(student);
      this.#byName.set(key, [...(this.#byName.get(key) ?? []), student]);
    }
  }

  /**
   * The student of a row. Patronymic, class and birth date count where both sides know them; ё and е, case and
   * the way a class is written do not.
   * @param className as it is written, '' when the row has none
   * @param birthDate ISO; null when the row has none
   */
  student(text: string, className: string, birthDate: string | null): Found<ExportStudent, StudentProblem> {
    const name = splitFullName(text);
    if (text.trim() === '') return { problem: 'STUDENT_MISSING' };
    const named = name === null ? [] : (this.#byName.get(withoutMiddle(name)) ?? []);
    const alike = named.filter((student) => agree(student.middleName, name?.middleName ?? null));
    if (alike.length === 0) return { problem: 'STUDENT_UNKNOWN' };
    const inClass = className.trim()
      ? alike.filter(({ classes }) => classes.some((title) => classKey(title) === classKey(className)))
      : alike;
    if (inClass.length === 0) return { problem: 'CLASS_DIFFERS' };
    const born = birthDate
      ? inClass.filter((student) => student.birthDate === null || student.birthDate === birthDate)
      : inClass;
    if (born.length === 0) return { problem: 'BIRTH_DATE_DIFFERS' };
    return born.length === 1 ? { person: born[0]! } : { problem: 'STUDENT_AMBIGUOUS' };
  }

  /** The guardian of a row, by the full name or by «Ковалёва Е. Н.», among those of the student. */
  guardian({ guardians }: ExportStudent, text: string): Found<ExportGuardian, GuardianProblem> {
    if (text.trim() === '') return { problem: 'GUARDIAN_MISSING' };
    const name = splitFullName(text);
    const found = guardians.filter(
      (guardian) =>
        initialsKey(text) === initialsKey(shortName(guardian)) ||
        (name !== null &&
          withoutMiddle(name) === withoutMiddle(guardian) &&
          agree(guardian.middleName, name.middleName)),
    );
    if (found.length === 1) return { person: found[0]! };
    return { problem: found.length === 0 ? 'GUARDIAN_UNKNOWN' : 'GUARDIAN_AMBIGUOUS' };
  }
}

const withoutMiddle = (name: PersonName): string => nameKey({ ...name, middleName: null });

const wordKey = (word: string): string => nameKey({ familyName: word, givenName: '', middleName: null });

const agree = (a: string | null, b: string | null): boolean =>
  a === null || b === null || wordKey(a) === wordKey(b);

const classKey = (title: string): string => parseClassTitle(title)?.title ?? wordKey(title);

const initialsKey = (text: string): string => wordKey(text).replace(/[.\s]/g, '');
