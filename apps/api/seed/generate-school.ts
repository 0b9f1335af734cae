import type { Temporal } from 'temporal-polyfill';
import { AccountBook } from './accounts.ts';
import { answering } from './acknowledgements.ts';
import { addAcademicYear, addCalendar, policiesOf } from './calendar-rows.ts';
import { classYearsOf } from './class-days.ts';
import { inventClasses } from './classes.ts';
import { addContacts } from './contacts.ts';
import { deterministicId, idMaker } from './deterministic-id.ts';
import { instantText, SchoolClockwork } from './demo-time.ts';
import { addDuties } from './duty-rows.ts';
import { classWeeksOf, dutiesOf } from './duties.ts';
import { addFamilyAccounts, guardiansOf } from './family-accounts.ts';
import { guardianAccess } from './guardian-access.ts';
import { inventHouseholds } from './households.ts';
import { addJournal } from './journal.ts';
import { Random } from './random.ts';
import { addClasses, addGuardians, addStaff, addStudents } from './roster-rows.ts';
import { RowCollector, type SchoolRows } from './school-rows.ts';
import { schoolYear, startYearOf } from './school-year.ts';
import { inventOffice, inventTeachers } from './staff.ts';
import { studentsOn } from './students.ts';
import { assignTeachers } from './teaching.ts';

/** The time zone of the invented town. */
export const DEMO_ZONE = 'Asia/Yekaterinburg';

export interface SchoolRequest {
  readonly seed: number;
  /** The school is made as it stands at the first moment of this day; the summer shows the year that has ended. */
  readonly today: Temporal.PlainDate;
  /** 0 is the demo school, whose logins are the plain ones; others are like it but apart. */
  readonly index: number;
  /** With lessons, marks and opened sections; without them only what acknowledgements need. */
  readonly withJournal: boolean;
}

/** Invents one school of about 1,000 students; the same request always gives the same rows. */
export function generateSchool({ seed, today, index, withJournal }: SchoolRequest): SchoolRows {
  const random = new Random(`school/${seed}/${index}`);
  const id = idMaker(seed, index);
  const clock = new SchoolClockwork(DEMO_ZONE);
  const date = today.toString();
  const now = clock.midnight(date);
  const year = schoolYear(startYearOf(today));
  const startsOn = year.startsOn.toString();
  const yearId = id('academic-year', year.startYear);
  const rows = new RowCollector(id('school'));
  const district = {
    id: deterministicId(`${seed}:district`),
    title: 'Управление образования Верхнеключевского муниципального округа',
  };

  const classes = inventClasses(random.split('classes'), id, year.startYear);
  const years = classYearsOf(classes, year);
  const households = inventHouseholds(classes, random.split('households'), id);
  const students = studentsOn(date, households, classes, year, random.split('students'));
  const office = inventOffice(random.split('office'), id);
  const teachers = inventTeachers(classes, random.split('teachers'), id);
  const teaching = assignTeachers(classes, teachers);
  const access = guardianAccess(households, random.split('access'));
  const accounts = new AccountBook(rows, id, random.split('accounts'), { seed, index, startsOn, now, clock });

  rows.add('school', {
    district_id: district.id,
    code: index === 0 ? 'demo' : `demo-${index}`,
    title: `Школа № ${12 + index}`,
    time_zone: DEMO_ZONE,
    site_url: `https://school${12 + index}.example.org`,
    demo: true,
    created_at: instantText(clock.at(startsOn, -10 * 24)),
  });
  addAcademicYear(rows, year, yearId);
  addClasses(rows, years, yearId, startsOn);
  addStaff(rows, [...office, ...teachers], years, teaching, year, date);
  addStudents(rows, students);
  addGuardians(rows, students);
  addContacts(rows, guardiansOf(students), startsOn, clock, id, random.split('contacts'));
  addCalendar(rows, year, yearId, years, id);

  const accountIds = new Map(
    [...office, ...teachers].map(({ id: personId, name, role, login }, at) => [
      login,
      accounts.open({ login: login ?? `t${String(at + 1).padStart(3, '0')}`, name, role, personId }),
    ]),
  );
  addFamilyAccounts(accounts, students, access, accountIds.get('teacher')!, teaching, date);

  const bookOf = addJournal({
    rows,
    clock,
    now,
    today: date,
    year,
    years,
    students,
    teaching,
    id,
    random,
    withJournal,
    membershipId: (personId) => accounts.membershipId(personId),
  });
  const policies = policiesOf(year);
  const classWeeks = classWeeksOf(years, policies, DEMO_ZONE);
  const importer = accounts.membershipId(office[0]!.id);
  addDuties(
    {
      rows,
      now,
      yearId,
      bookOf,
      recorderOf: (route, classId) =>
        route === 'OTHER_SYSTEM' ? importer : accounts.membershipId(teaching.classTeacherOf.get(classId)!),
      membershipOf: (guardianId) => accounts.membershipId(guardianId),
      withViews: withJournal,
      random: random.split('views'),
    },
    dutiesOf(students, years, classWeeks, year, policies, year.startsOn),
    classWeeks,
    answering({ clock, now, access, random: random.split('answers') }, classWeeks),
  );
  return { schoolId: rows.schoolId, district, tables: rows.tables };
}
