/** The columns read of each file of OneRoster 1.1 and 1.2; all others are ignored. */
export interface FileShape<Column extends string> {
  file: string;
  required: readonly Column[];
  optional: readonly Column[];
}

function shape<const Required extends string, const Optional extends string>(
  file: string,
  required: readonly Required[],
  optional: readonly Optional[],
): FileShape<Required | Optional> {
  return { file, required, optional };
}

export const MANIFEST = shape('manifest', ['propertyName', 'value'], []);
export const ORGS = shape('orgs', ['sourcedId', 'name', 'type'], ['status', 'identifier', 'parentSourcedId']);
export const ACADEMIC_SESSIONS = shape(
  'academicSessions',
  ['sourcedId', 'title', 'type', 'startDate', 'endDate'],
  ['status', 'parentSourcedId'],
);
export const CLASSES = shape(
  'classes',
  ['sourcedId', 'title', 'classType', 'schoolSourcedId', 'termSourcedIds'],
  ['status', 'grades'],
);
/** In 1.2 a user's role and schools stand in `roles`. */
export const USERS = shape(
  'users',
  ['sourcedId', 'givenName', 'familyName'],
  [
    'status',
    'middleName',
    'email',
    'sms',
    'phone',
    'agentSourcedIds',
    'role',
    'orgSourcedIds',
    'primaryOrgSourcedId',
  ],
);
export const ROLES = shape('roles', ['userSourcedId', 'role', 'orgSourcedId'], ['status']);
export const DEMOGRAPHICS = shape('demographics', ['sourcedId'], ['status', 'birthDate']);
export const ENROLLMENTS = shape(
  'enrollments',
  ['classSourcedId', 'userSourcedId', 'role', 'primary'],
  ['status', 'schoolSourcedId', 'beginDate', 'endDate'],
);

/** What a full roster must have; a delta may have any part. */
export const REQUIRED_IN_FULL = [
  ORGS.file,
  ACADEMIC_SESSIONS.file,
  CLASSES.file,
  USERS.file,
  ENROLLMENTS.file,
] as const;
