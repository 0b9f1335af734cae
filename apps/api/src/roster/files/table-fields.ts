const PERSON = ['name', 'familyName', 'givenName', 'middleName'] as const;
const GUARDIAN = [...PERSON, 'phone', 'email', 'relation'] as const;
const PARENT = [...PERSON, 'phone', 'email'] as const;

type Subject =
  'class' | 'student' | 'guardian1' | 'guardian2' | 'guardian3' | 'mother' | 'father' | 'teacher';

/** What a column of a free table may mean. */
export type TableField =
  | `class.${'title' | 'grade' | 'letter'}`
  | `student.${(typeof PERSON)[number] | 'birthDate' | 'startsOn' | 'endsOn'}`
  | `${'guardian1' | 'guardian2' | 'guardian3'}.${(typeof GUARDIAN)[number]}`
  | `${'mother' | 'father'}.${(typeof PARENT)[number]}`
  | `teacher.${(typeof PERSON)[number] | 'email' | 'position'}`;

function fields<S extends Subject, A extends string>(subject: S, attributes: readonly A[]): `${S}.${A}`[] {
  return attributes.map((attribute) => `${subject}.${attribute}` as const);
}

/** All meanings, in the order in which a list offers them. */
export const TABLE_FIELDS: readonly TableField[] = [
  ...fields('class', ['title', 'grade', 'letter']),
  ...fields('student', [...PERSON, 'birthDate', 'startsOn', 'endsOn']),
  ...fields('guardian1', GUARDIAN),
  ...fields('guardian2', GUARDIAN),
  ...fields('guardian3', GUARDIAN),
  ...fields('mother', PARENT),
  ...fields('father', PARENT),
  ...fields('teacher', [...PERSON, 'email', 'position']),
];

const KNOWN: ReadonlySet<string> = new Set(TABLE_FIELDS);

export function isTableField(text: string): text is TableField {
  return KNOWN.has(text);
}

/** The family members a row may name, in the order in which they are read. */
export const GUARDIAN_SUBJECTS = ['guardian1', 'guardian2', 'guardian3', 'mother', 'father'] as const;

export type GuardianSubject = (typeof GUARDIAN_SUBJECTS)[number];

/** The same attribute of other people: what a column could mean as well. */
export function alternativesTo(field: TableField): TableField[] {
  const attribute = field.slice(field.indexOf('.'));
  return TABLE_FIELDS.filter((other) => other !== field && other.endsWith(attribute));
}
