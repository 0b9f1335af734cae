import { gradeOrder, parseGrade, type Grade } from './grade.ts';

/** A class title of the Russian shape: 5А, 10Б; the letter is '' in a school with one class a grade. */
export interface ClassTitle {
  grade: Grade;
  letter: string;
  /** Written one way: `5А`. */
  title: string;
}

const SHAPE = /^(\d{1,2})[\s_-]*["'«„“]?\s*(\p{L}?)\s*["'»“”]?(?:\s*кл(?:асс|\.)?)?$/iu;

// Typists take Latin letters that look the same; without this 5A and 5А are two classes.
const LOOKALIKES = new Map(
  Object.entries({ A: 'А', B: 'В', C: 'С', E: 'Е', H: 'Н', K: 'К', M: 'М', O: 'О', P: 'Р', T: 'Т', X: 'Х' }),
);

/** Reads `5А`, `5 «А»`, `5-А`, `10 Б`, `5 "а" класс`; null for a free title, which stays as it is. */
export function parseClassTitle(text: string): ClassTitle | null {
  const match = SHAPE.exec(text.normalize('NFC').replace(/[–—‑]/g, '-').trim());
  const number = match?.[1];
  if (number === undefined) return null;
  const grade = parseGrade(number);
  if (grade === null) return null;
  const upper = (match?.[2] ?? '').toUpperCase();
  const letter = LOOKALIKES.get(upper) ?? upper;
  return { grade, letter, title: `${Number(number)}${letter}` };
}

/**
 * The place of a class in lists: grade first, then letter. Free titles of a grade share one number
 * and are sorted by their title, so that the number depends on nothing but the class itself.
 */
export function classSortOrder(grade: Grade | null, letter: string | null): number {
  const within = letter === null ? 900 : letter === '' ? 0 : Math.min(899, letterRank(letter));
  return gradeOrder(grade) * 1000 + within;
}

function letterRank(letter: string): number {
  const code = letter.codePointAt(0) ?? 0;
  // Ё stands after Е in the alphabet and far away in the code table.
  if (letter === 'Ё') return 100 + ('Ж'.codePointAt(0) ?? 0) - 0x400;
  const cyrillic = code - 0x400;
  if (cyrillic > 0 && cyrillic < 0x100) return 100 + cyrillic + (letter >= 'Ж' ? 1 : 0);
  return code < 100 ? code : 899;
}
