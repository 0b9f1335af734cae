import type { SchoolRows } from '../seed/school-rows.ts';
import { rowsOf, type RowObject } from '../seed/row-objects.ts';
import type { Cell } from '../seed/tables.ts';
import { csv, zipOf } from '../test/uploaded-files.ts';

type Line = readonly (string | null)[];

const ORG = 'school';

/** The classes and people of an invented school as a OneRoster 1.1 archive, as a school's own system writes it. */
export function oneRosterFileOf(school: SchoolRows): Promise<Buffer> {
  const files: Record<string, readonly Line[]> = {
    manifest: [
      ['propertyName', 'value'],
      ['oneroster.version', '1.1'],
    ],
    orgs: [
      ['sourcedId', 'name', 'type', 'identifier'],
      [ORG, 'Школа', 'school', '1'],
    ],
    academicSessions: [
      ['sourcedId', 'title', 'type', 'startDate', 'endDate', 'parentSourcedId'],
      ...rowsOf(school, 'academic_year').map((row) => [
        text(row['academic_year_id']),
        text(row['title']),
        'schoolYear',
        text(row['starts_on']),
        text(row['ends_on']),
        '',
      ]),
      ...rowsOf(school, 'grading_period')
        .filter((row) => row['kind'] === 'QUARTER')
        .map((row) => [
          text(row['grading_period_id']),
          `${text(row['ordinal'])} четверть`,
          'gradingPeriod',
          text(row['starts_on']),
          text(row['ends_on']),
          text(row['academic_year_id']),
        ]),
    ],
    classes: [
      ['sourcedId', 'title', 'grades', 'classType', 'schoolSourcedId', 'termSourcedIds'],
      ...rowsOf(school, 'school_class').map((row) => [
        text(row['class_id']),
        text(row['title']),
        text(row['grade']),
        'homeroom',
        ORG,
        text(row['academic_year_id']),
      ]),
    ],
    users: usersOf(school),
    demographics: [
      ['sourcedId', 'birthDate'],
      ...rowsOf(school, 'student').map((row) => [text(row['student_id']), text(row['birth_date'])]),
    ],
    enrollments: [
      ['sourcedId', 'classSourcedId', 'schoolSourcedId', 'userSourcedId', 'role', 'primary'],
      ...rowsOf(school, 'enrolment').map((row, at) => [
        `e${at}`,
        text(row['class_id']),
        ORG,
        text(row['student_id']),
        'student',
        '',
      ]),
      ...rowsOf(school, 'class_teacher').map((row, at) => [
        `t${at}`,
        text(row['class_id']),
        ORG,
        text(row['staff_id']),
        'teacher',
        'true',
      ]),
    ],
  };
  return zipOf(
    Object.fromEntries(
      Object.entries(files).map(([name, lines]) => [
        `${name}.csv`,
        csv(lines.map((line) => line.map((cell) => cell ?? ''))),
      ]),
    ),
  );
}

function usersOf(school: SchoolRows): Line[] {
  const contacts = Map.groupBy(rowsOf(school, 'contact_point'), (row) => text(row['guardian_id']));
  const children = Map.groupBy(rowsOf(school, 'guardianship'), (row) => text(row['guardian_id']));
  const contact = (guardianId: string, kind: string) =>
    text(contacts.get(guardianId)?.find((row) => row['kind'] === kind)?.['value'] ?? '');
  const name = (row: RowObject) => [row['given_name'], row['family_name'], row['middle_name']].map(text);
  return [
    [
      'sourcedId',
      'orgSourcedIds',
      'role',
      'givenName',
      'familyName',
      'middleName',
      'email',
      'phone',
      'agentSourcedIds',
    ],
    ...rowsOf(school, 'student').map((row) => [
      text(row['student_id']),
      ORG,
      'student',
      ...name(row),
      '',
      '',
      '',
    ]),
    ...rowsOf(school, 'guardian').map((row) => {
      const id = text(row['guardian_id']);
      const of = (children.get(id) ?? []).map((each) => text(each['student_id']));
      return [
        id,
        ORG,
        'parent',
        ...name(row),
        contact(id, 'EMAIL'),
        contact(id, 'PHONE'),
        `"${of.join(',')}"`,
      ];
    }),
    ...rowsOf(school, 'staff_member').map((row) => [
      text(row['staff_id']),
      ORG,
      'teacher',
      ...name(row),
      '',
      '',
      '',
    ]),
  ];
}

const text = (cell: Cell | undefined): string => (typeof cell === 'object' ? '' : String(cell ?? ''));
