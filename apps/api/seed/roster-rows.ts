import type { ClassYear } from './class-days.ts';
import { addDays, type IsoDate } from './demo-time.ts';
import type { RowCollector } from './school-rows.ts';
import { gradeCode, type DemoSchoolYear } from './school-year.ts';
import type { DemoStaff } from './staff.ts';
import type { DemoStudent } from './students.ts';
import type { PersonName } from './names.ts';
import type { Teaching } from './teaching.ts';

/** As the roster import writes them; the rest stays in a school's own words. */
const RELATION_CODES: Readonly<Record<string, string>> = { мать: 'MOTHER', отец: 'FATHER' };

const nameColumns = ({ familyName, givenName, middleName }: PersonName) => ({
  family_name: familyName,
  given_name: givenName,
  middle_name: middleName,
});

/** Classes, known to the product since `importedOn`. */
export function addClasses(
  rows: RowCollector,
  classes: readonly ClassYear[],
  yearId: string,
  importedOn: IsoDate,
): void {
  for (const { schoolClass } of classes)
    rows.add('school_class', {
      class_id: schoolClass.id,
      academic_year_id: yearId,
      title: schoolClass.title,
      grade: gradeCode(schoolClass.grade),
      sort_order: schoolClass.sortOrder,
      imported_on: importedOn,
    });
}

/** A substitute stands beside the class teacher, who stays appointed. */
export function addStaff(
  rows: RowCollector,
  staff: readonly DemoStaff[],
  classes: readonly ClassYear[],
  teaching: Teaching,
  year: DemoSchoolYear,
  today: IsoDate,
): void {
  for (const { id, name, position } of staff)
    rows.add('staff_member', { staff_id: id, ...nameColumns(name), position });
  const substituteFrom = addDays(year.firstDutyWeek.toString(), 28);
  for (const { schoolClass } of classes) {
    const class_id = schoolClass.id;
    const staff_id = teaching.classTeacherOf.get(class_id)!;
    rows.add('class_teacher', { class_id, staff_id, starts_on: year.startsOn.toString(), ends_on: null });
    const substitute = teaching.substituteOf.get(class_id);
    if (substitute !== undefined && substituteFrom <= today)
      rows.add('class_teacher', {
        class_id,
        staff_id: substitute,
        starts_on: substituteFrom,
        ends_on: addDays(substituteFrom, 74),
      });
  }
}

/** Students with their stays in classes and their exemptions. */
export function addStudents(rows: RowCollector, students: readonly DemoStudent[]): void {
  for (const { id, name, birthDate, endsOn, stays, exemption } of students) {
    rows.add('student', { student_id: id, ...nameColumns(name), birth_date: birthDate, ends_on: endsOn });
    for (const stay of stays)
      rows.add('enrolment', {
        student_id: id,
        class_id: stay.classId,
        starts_on: stay.startsOn,
        ends_on: stay.endsOn,
      });
    if (exemption)
      rows.add('duty_exemption', {
        student_id: id,
        starts_on: exemption.startsOn,
        ends_on: exemption.endsOn,
        order_number: '112-у',
        order_date: exemption.orderDate,
      });
  }
}

/** A guardian is ended with the last child who left. */
export function addGuardians(rows: RowCollector, students: readonly DemoStudent[]): void {
  const links = students.flatMap((student) => student.guardianships.map((link) => ({ ...link, student })));
  for (const own of Map.groupBy(links, ({ guardian }) => guardian.id).values()) {
    const { id, name } = own[0]!.guardian;
    const open = own.some(({ endsOn }) => endsOn === null);
    rows.add('guardian', { guardian_id: id, ...nameColumns(name), ends_on: open ? null : own[0]!.endsOn });
  }
  for (const { guardian, student, startsOn, endsOn, rights } of links)
    rows.add('guardianship', {
      student_id: student.id,
      guardian_id: guardian.id,
      starts_on: startsOn,
      ends_on: endsOn,
      rights,
      relation: RELATION_CODES[guardian.relation] ?? guardian.relation,
    });
}
