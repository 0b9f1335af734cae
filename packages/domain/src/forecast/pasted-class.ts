import { parseClassTitle } from '../roster/class-title.ts';

/** Whose row it is: of the class, of others only, or nobody can tell. */
export type WhoseRow = 'OWN' | 'OTHER' | 'UNREADABLE';

/** Words around a class that say nothing more: «все 5-е классы», «5А класс», «параллель 5». */
const AROUND = /все|класс\p{L}*|параллель|кл\.?(?!\p{L})/giu;
const GRADE_ENDING = /(\d)\s*-?\s*(?:ые|ых|е|х)(?!\p{L})/giu;

/**
 * Whether a cell names the class: alone, in a list («5А, 5Б», «5 А,Б», «5 (А, Б)»), or by its grade («5 классы», «5–7»).
 * @param className of the class, such as 5А, or a title of its own
 */
export function whoseRow(text: string, className: string): WhoseRow {
  const own = parseClassTitle(className);
  if (own === null)
    return plain(text) === plain(className) ? 'OWN' : parseClassTitle(text) ? 'OTHER' : 'UNREADABLE';
  const parts = text
    .replace(AROUND, ' ')
    .replace(GRADE_ENDING, '$1 ')
    .replace(/[()]/g, ' ')
    .split(/[,;/]|\sи\s/)
    .map((part) => part.trim())
    .filter((part) => part !== '');
  let grade = '';
  let isOwn = false;
  for (const part of parts) {
    const range = /^(\d{1,2})\s*[-–—]\s*(\d{1,2})$/.exec(part);
    if (range) {
      isOwn ||= Number(range[1]) <= Number(own.grade) && Number(own.grade) <= Number(range[2]);
      continue;
    }
    const named = parseClassTitle(/^\p{L}$/u.test(part) ? `${grade}${part}` : part);
    if (named === null) return 'UNREADABLE';
    grade = `${Number(named.grade)}`;
    isOwn ||= named.grade === own.grade && (named.letter === '' || named.letter === own.letter);
  }
  return parts.length === 0 ? 'UNREADABLE' : isOwn ? 'OWN' : 'OTHER';
}

const ONE = String.raw`\d{1,2}\s*-?\s*[«"„]?\p{L}?[»"“]?(?:\s*-?\s*(?:ые|ых|е|х)(?!\p{L}))?`;
const NAMED = new RegExp(
  String.raw`(?<![\d.])${ONE}(?:\s*(?:,|;|и|[-–—])\s*${ONE})*\s*класс(?:ы|ов|а|е|ах|ам)?(?!\p{L})|параллель\s+\d{1,2}`,
  'iu',
);

/** The classes that a line above its rows names: «5Б класс», «График работ, 5А и 5Б классы», «6-е классы»; '' where none. */
export const classNamedIn = (line: string): string =>
  NAMED.exec(line)?.[0] ?? (parseClassTitle(line) ? line : '');

const plain = (text: string): string => text.normalize('NFKC').toLowerCase().trim();
