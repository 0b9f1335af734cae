import { isTableField, type TableField } from './table-fields.ts';

export type HeadingSubject = 'student' | 'guardian' | 'mother' | 'father' | 'teacher';

export interface HeadingMeaning {
  /** Null: the heading names nobody. */
  subject: HeadingSubject | null;
  /** The number of the guardian, when the heading has one. */
  number: 1 | 2 | 3 | null;
  attribute: string | null;
}

// The stem of each synonym, in the order in which they are tried: «Классный руководитель» is no class.
const SUBJECTS: readonly [RegExp, HeadingSubject][] = [
  [/классн\S* рук|руководит|педагог|^учител|кл рук|teacher/, 'teacher'],
  [/матер|мать|мам[аы]|mother/, 'mother'],
  [/отец|отца|отчим|пап[аы](?: |$)|father/, 'father'],
  [/родител|представител|опекун|попечител|parent|guardian/, 'guardian'],
  [/учени[кцч]|учащ|обучающ|ребенк|ребенок|дети|воспитанник|student|pupil|child/, 'student'],
];

const ATTRIBUTES: readonly [RegExp, string][] = [
  [/телефон|(?:^| )тел(?: |$)|мобил|сотов|phone|mobile/, 'phone'],
  [/e mail|email|(?:^| )mail|почт|(?:^| )эл (?:адрес|почт)/, 'email'],
  [/рожден|(?:^| )д р(?: |$)|birth/, 'birthDate'],
  [/родств|кем приходится|relation/, 'relation'],
  [/должност|position/, 'position'],
  [/зачисл|прибыт|поступ/, 'startsOn'],
  [/выбыт|отчисл/, 'endsOn'],
  [/(?:^| )фио(?: |$)|(?:^| )ф и о(?: |$)|полное имя|фамил\S* и?\s?имя|full name/, 'name'],
  [/фамил|surname|family|last name/, 'familyName'],
  [/отчест|patronymic|middle/, 'middleName'],
  [/(?:^| )им(?:я|ени)(?: |$)|given|first name/, 'givenName'],
  [/параллел|год обучения|grade/, 'grade'],
  [/(?:^| )букв|литер/, 'letter'],
  [/класс|class/, 'title'],
];

/** What the words of a heading say, whoever wrote them: «email_родителя1», «Мобильный телефон матери». */
export function readHeading(heading: string): HeadingMeaning {
  const words = wordsOf(heading);
  const subject = SUBJECTS.find(([pattern]) => pattern.test(words))?.[1] ?? null;
  const digit = /(?:^| )([123])(?: |$)/.exec(words)?.[1];
  const number = digit === undefined ? null : (Number(digit) as 1 | 2 | 3);
  const found = ATTRIBUTES.find(([pattern]) => pattern.test(words))?.[1] ?? null;
  // The word класс in «Классный руководитель» or «Ученик класса» belongs to the person.
  const attribute = subject !== null && (found === null || found === 'title') ? 'name' : found;
  return { subject, number, attribute };
}

/** The field of a subject's attribute; null when the product has no place for it (a pupil's own phone). */
export function fieldOf(subject: HeadingSubject, number: 1 | 2 | 3, attribute: string): TableField | null {
  const field = `${subject === 'guardian' ? `guardian${number}` : subject}.${attribute}`;
  return isTableField(field) ? field : null;
}

/** Whom a table is about, by the name of its file or sheet; students when it names several or nobody. */
export function subjectOfTable(name: string): HeadingSubject {
  const words = wordsOf(name);
  const [subject, ...others] = SUBJECTS.filter(([pattern]) => pattern.test(words)).map(([, found]) => found);
  return subject === undefined || others.includes('student') ? 'student' : subject;
}

function wordsOf(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/ё/g, 'е')
    .replace(/(\d+)/g, ' $1 ')
    .replace(/[^\p{L}\d]+/gu, ' ')
    .trim();
}
