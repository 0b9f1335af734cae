import type { DemoClass } from './classes.ts';
import { hoursIn, isGivenByClassTeacher, SUBJECTS } from './curriculum.ts';
import { PRIMARY_POST, type DemoStaff } from './staff.ts';

/** Who teaches what: for each class a staff id per subject, by the subject's place in the curriculum. */
export interface Teaching {
  readonly teacherOf: (classId: string, subject: number) => string;
  readonly classTeacherOf: ReadonlyMap<string, string>;
  readonly substituteOf: ReadonlyMap<string, string>;
}

const SHARED_TEACHER = { of: '11Б', alsoOf: '10Б' };
const SUBSTITUTED_CLASS = '7В';

/** Gives every class its teachers, each post's lessons to its least loaded member, and chooses class teachers among them. */
export function assignTeachers(classes: readonly DemoClass[], teachers: readonly DemoStaff[]): Teaching {
  const load = new Map(teachers.map(({ id }) => [id, 0]));
  const byPost = Map.groupBy(teachers, ({ position }) => position);
  const primary = [...(byPost.get(PRIMARY_POST) ?? [])];
  const teacherOf = new Map<string, string>();
  const classTeacherOf = new Map<string, string>();
  const taken = new Set<string>();

  // 5А comes first: the first teacher of Russian is the demo's, and this class is hers.
  const order = [...classes].sort((a, b) => Number(b.title === '5А') - Number(a.title === '5А'));
  for (const { id, grade, title } of order) {
    const own = grade <= 4 ? primary.shift()!.id : null;
    if (own) classTeacherOf.set(id, own);
    SUBJECTS.forEach((subject, at) => {
      const hours = hoursIn(subject, grade);
      if (hours === 0) return;
      const post = byPost.get(`Учитель ${subject.taughtBy}`) ?? [];
      const leastLoaded = post.reduce(
        (least, one) => (load.get(one.id)! < load.get(least.id)! ? one : least),
        post[0]!,
      );
      const teacher = own && isGivenByClassTeacher(subject, grade) ? own : leastLoaded.id;
      load.set(teacher, load.get(teacher)! + hours);
      teacherOf.set(`${id}/${at}`, teacher);
      if (classTeacherOf.has(id) || taken.has(teacher) || title === SHARED_TEACHER.alsoOf) return;
      classTeacherOf.set(id, teacher);
      taken.add(teacher);
    });
    if (!classTeacherOf.has(id) && title !== SHARED_TEACHER.alsoOf) {
      const free = teachers.find((one) => one.position !== PRIMARY_POST && !taken.has(one.id))!;
      classTeacherOf.set(id, free.id);
      taken.add(free.id);
    }
  }
  const idOf = (title: string) => classes.find((one) => one.title === title)!.id;
  classTeacherOf.set(idOf(SHARED_TEACHER.alsoOf), classTeacherOf.get(idOf(SHARED_TEACHER.of))!);
  const substitute = teachers.find((one) => one.position !== PRIMARY_POST && !taken.has(one.id))!;
  return {
    teacherOf: (classId, subject) => teacherOf.get(`${classId}/${subject}`)!,
    classTeacherOf,
    substituteOf: new Map([[idOf(SUBSTITUTED_CLASS), substitute.id]]),
  };
}
