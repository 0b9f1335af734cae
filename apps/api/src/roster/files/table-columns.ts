import { fieldOf, readHeading, subjectOfTable, type HeadingSubject } from './heading-meaning.ts';
import { alternativesTo, type TableField } from './table-fields.ts';

export interface TableColumn {
  /** Position from 0. */
  index: number;
  heading: string;
  /** Null: the column is not read. */
  field: TableField | null;
  /** What else the column could mean. */
  alternatives: TableField[];
  /** Whether another column of the table has the same meaning already, so that this one is left out. */
  repeated: boolean;
}

const ONLY_OF_STUDENT = new Set(['birthDate', 'startsOn', 'endsOn']);
const CLASS_ATTRIBUTES = new Set(['title', 'grade', 'letter']);
const MAY_REPEAT = /\.(?:phone|email)$/;

/**
 * Gives each heading its meaning. A heading that names nobody («Телефон») belongs to the person named last
 * to its left, at first to the one the table's name tells of.
 */
export function matchColumns(headings: readonly string[], tableName: string): TableColumn[] {
  let subject: HeadingSubject = subjectOfTable(tableName);
  let number: 1 | 2 | 3 = 1;
  const taken = new Set<TableField>();
  return headings.map((heading, index) => {
    const meaning = readHeading(heading);
    const { attribute } = meaning;
    if (meaning.subject !== null) {
      number = meaning.number ?? (meaning.subject === subject ? number : 1);
      subject = meaning.subject;
    }
    if (attribute === null) return { index, heading, field: null, alternatives: [], repeated: false };
    const owner = meaning.subject ?? ownerOf(attribute, subject);
    let field = CLASS_ATTRIBUTES.has(attribute)
      ? (`class.${attribute}` as TableField)
      : fieldOf(owner, number, attribute);
    // «Родитель; Телефон; Родитель; Телефон»: the second one is another person.
    if (
      field !== null &&
      owner === 'guardian' &&
      meaning.number === null &&
      attribute.endsWith('ame') &&
      taken.has(field) &&
      number < 3
    ) {
      number = number === 1 ? 2 : 3;
      field = fieldOf(owner, number, attribute);
    }
    if (field === null)
      return { index, heading, field: null, alternatives: anyoneElse(attribute), repeated: false };
    const repeated = taken.has(field) && !MAY_REPEAT.test(field);
    taken.add(field);
    return { index, heading, field: repeated ? null : field, alternatives: alternativesTo(field), repeated };
  });
}

/** The columns with the meanings a person has given them. */
export function assignColumns(
  headings: readonly string[],
  fields: readonly (TableField | null)[],
): TableColumn[] {
  const taken = new Set<TableField>();
  return headings.map((heading, index) => {
    const field = fields[index] ?? null;
    if (field === null) return { index, heading, field, alternatives: [], repeated: false };
    const repeated = taken.has(field) && !MAY_REPEAT.test(field);
    taken.add(field);
    return { index, heading, field: repeated ? null : field, alternatives: alternativesTo(field), repeated };
  });
}

// Whom an attribute belongs to when the heading does not say.
function ownerOf(attribute: string, subject: HeadingSubject): HeadingSubject {
  if (attribute === 'position') return 'teacher';
  if (attribute === 'relation') return 'guardian';
  return ONLY_OF_STUDENT.has(attribute) ? 'student' : subject;
}

function anyoneElse(attribute: string): TableField[] {
  const field = fieldOf('guardian', 1, attribute);
  return field === null ? [] : [field, ...alternativesTo(field)];
}
