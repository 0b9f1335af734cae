import { csv, zipOf } from './uploaded-files.ts';

type Table = (string | null)[][];

/** A small sound OneRoster 1.1 set; a test changes what it is about. */
export function oneRoster11(): Record<string, Table> {
  return {
    manifest: [
      ['propertyName', 'value'],
      ['manifest.version', '1.0'],
      ['oneroster.version', '1.1'],
    ],
    orgs: [
      ['sourcedId', 'status', 'name', 'type', 'identifier', 'parentSourcedId'],
      ['d', '', 'Управление образования', 'district', '', ''],
      ['dep', '', 'Отдел', 'department', '', 'd'],
      ['s', '', 'Школа № 12', 'school', '12', 'dep'],
    ],
    academicSessions: [
      ['sourcedId', 'status', 'title', 'type', 'startDate', 'endDate', 'parentSourcedId'],
      ['y', '', '2026/27', 'schoolYear', '2026-09-01', '2027-05-26', ''],
      ['q1', '', '1 четверть', 'gradingPeriod', '2026-09-01', '2026-10-24', 'y'],
      ['t', '', 'Full Year', 'term', '2026-09-01', '2027-05-26', 'y'],
    ],
    classes: [
      [
        'sourcedId',
        'status',
        'title',
        'grades',
        'classType',
        'schoolSourcedId',
        'termSourcedIds',
        'location',
      ],
      ['c5a', '', '5 «А»', '05', 'homeroom', 's', 't', 'кабинет 12'],
      ['free', '', 'Gregarious Cheetah', 'KG', 'homeroom', 's', 'q1', ''],
      ['alg', '', 'Алгебра', '05', 'scheduled', 's', 't', ''],
    ],
    users: [
      [
        'sourcedId',
        'status',
        'orgSourcedIds',
        'role',
        'givenName',
        'familyName',
        'middleName',
        'email',
        'sms',
        'phone',
        'agentSourcedIds',
      ],
      ['anna', '', 's', 'student', 'Анна', 'Петрова', 'Андреевна', '', '', '', 'maria'],
      ['oleg', '', 's', 'student', 'Олег', 'Петров', '', '', '', '', ''],
      [
        'maria',
        '',
        's',
        'parent',
        'Мария',
        'Петрова',
        '',
        'Maria@Example.RU',
        '8 916 000-00-01',
        '+79160000001',
        '"anna,oleg"',
      ],
      ['olga', '', 's', 'teacher', 'Ольга', 'Зорина', '', 'olga@example.ru', '', '', ''],
      ['ivan', '', 's', 'administrator', 'Иван', 'Орлов', '', '', '', '', ''],
    ],
    demographics: [
      ['sourcedId', 'status', 'birthDate', 'sex'],
      ['anna', '', '2015-03-01', 'female'],
    ],
    enrollments: [
      [
        'sourcedId',
        'status',
        'classSourcedId',
        'schoolSourcedId',
        'userSourcedId',
        'role',
        'primary',
        'beginDate',
        'endDate',
      ],
      ['e1', '', 'c5a', 's', 'anna', 'student', '', '2026-09-01', '2027-05-26'],
      ['e2', '', 'free', 's', 'oleg', 'student', '', '', ''],
      ['e3', '', 'c5a', 's', 'olga', 'teacher', 'true', '', ''],
      ['e4', '', 'free', 's', 'olga', 'teacher', 'false', '', ''],
      ['e5', '', 'alg', 's', 'anna', 'student', '', 'not read', ''],
    ],
  };
}

/** The same people in OneRoster 1.2, where roles stand in a file of their own; Мария also teaches. */
export function oneRoster12(): Record<string, Table> {
  const set = oneRoster11();
  set['manifest'] = [
    ['propertyName', 'value'],
    ['oneroster.version', '1.2'],
  ];
  const without = (row: (string | null)[]) => row.filter((_, index) => index !== 2 && index !== 3);
  set['users'] = set['users']?.map(without) ?? [];
  set['roles'] = [
    [
      'sourcedId',
      'status',
      'userSourcedId',
      'roleType',
      'role',
      'beginDate',
      'endDate',
      'orgSourcedId',
      'userProfileSourcedId',
    ],
    ['r1', '', 'anna', 'primary', 'student', '', '', 's', ''],
    ['r2', '', 'oleg', 'primary', 'student', '', '', 's', ''],
    ['r3', '', 'maria', 'secondary', 'guardian', '', '', 's', ''],
    ['r4', '', 'maria', 'primary', 'teacher', '', '', 's', ''],
    ['r5', '', 'olga', 'primary', 'teacher', '', '', 's', ''],
    ['r6', '', 'ivan', 'primary', 'siteAdministrator', '', '', 's', ''],
  ];
  return set;
}

/** The set as an archive. */
export function archiveOf(
  set: Record<string, Table>,
  options: { bom?: boolean; newline?: string; encode?: (text: string) => Buffer } = {},
): Promise<Buffer> {
  const files = Object.entries(set).map(([name, rows]) => {
    const text = csv(rows.map((row) => row.map((cell) => cell ?? '')));
    const lines = options.newline === undefined ? text : text.replaceAll('\r\n', options.newline);
    const content = (options.bom ? '\uFEFF' : '') + lines;
    return [`${name}.csv`, options.encode ? options.encode(content) : content] as const;
  });
  return zipOf(Object.fromEntries(files));
}
