import { emptySnapshot, type RosterScope, type RosterSnapshot, type RowPlace } from './roster-snapshot.ts';
import { classSortOrder, parseClassTitle } from './class-title.ts';

/** A small roster to test with: students by class, guardians by student, teachers by class. */
export interface RosterSketch {
  scope?: RosterScope;
  classes?: string[];
  /** student → class, or class from a date, or to a date: `5А`, `5А 2026-09-01..`, `5А ..2026-10-01`. */
  students?: Record<string, string | string[]>;
  /** guardian → students. */
  guardians?: Record<string, string[]>;
  /** teacher → classes. */
  teachers?: Record<string, string[]>;
  phones?: Record<string, string>;
  births?: Record<string, string>;
}

export const YEAR = { startsOn: '2026-09-01', endsOn: '2027-05-26' };

/** Builds the snapshot; each source id is the name itself, so `Анна` is the given name of «Анна». */
export function sketchRoster(sketch: RosterSketch): RosterSnapshot {
  let line = 1;
  const next = (file: string): { status: 'active'; place: RowPlace } => ({
    status: 'active',
    place: { file, line: (line += 1) },
  });
  const person = (id: string) => ({
    sourceId: id,
    familyName: 'Иванова',
    givenName: id,
    middleName: null,
    schoolSourceIds: ['school'],
  });
  const snapshot = emptySnapshot(sketch.scope ?? 'FULL');
  snapshot.schools.push({
    ...next('orgs.csv'),
    sourceId: 'school',
    identifier: '12',
    title: 'Школа № 12',
    districtSourceId: null,
  });
  snapshot.academicYears.push({
    ...next('academicSessions.csv'),
    sourceId: 'year',
    title: '2026/27',
    ...YEAR,
  });
  for (const title of sketch.classes ?? []) {
    const parsed = parseClassTitle(title);
    snapshot.classes.push({
      ...next('classes.csv'),
      sourceId: title,
      schoolSourceId: 'school',
      title: parsed?.title ?? title,
      grade: parsed?.grade ?? null,
      sortOrder: classSortOrder(parsed?.grade ?? null, parsed?.letter ?? null),
      academicYearSourceId: 'year',
    });
  }
  for (const [id, places] of Object.entries(sketch.students ?? {})) {
    snapshot.students.push({ ...next('users.csv'), ...person(id), birthDate: sketch.births?.[id] ?? null });
    for (const place of [places].flat()) {
      const [classSourceId = '', period = '..'] = place.split(' ');
      const [startsOn, endsOn] = period.split('..');
      snapshot.enrolments.push({
        ...next('enrollments.csv'),
        schoolSourceId: 'school',
        studentSourceId: id,
        classSourceId,
        startsOn: startsOn || null,
        endsOn: endsOn || null,
      });
    }
  }
  for (const [id, wards] of Object.entries(sketch.guardians ?? {})) {
    const phone = sketch.phones?.[id];
    snapshot.guardians.push({
      ...next('users.csv'),
      ...person(id),
      contacts: phone ? [{ kind: 'PHONE', value: phone }] : [],
    });
    for (const ward of wards)
      snapshot.guardianships.push({
        ...next('users.csv'),
        guardianSourceId: id,
        studentSourceId: ward,
        relation: 'PARENT',
      });
  }
  for (const [id, titles] of Object.entries(sketch.teachers ?? {})) {
    snapshot.staff.push({ ...next('users.csv'), ...person(id), email: null, position: null, teaches: true });
    for (const title of titles) {
      const ends = {
        schoolSourceId: 'school',
        staffSourceId: id,
        classSourceId: title,
        startsOn: null,
        endsOn: null,
      };
      snapshot.classTeachers.push({ ...next('enrollments.csv'), ...ends });
    }
  }
  return snapshot;
}

/** Ids `id1`, `id2`, … */
export function countingIds(): () => string {
  let count = 0;
  return () => `id${(count += 1)}`;
}
