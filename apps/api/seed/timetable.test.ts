import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { classYearsOf } from './class-days.ts';
import { inventClasses } from './classes.ts';
import { hoursIn, SUBJECTS } from './curriculum.ts';
import { idMaker } from './deterministic-id.ts';
import { lessonsOf } from './lessons.ts';
import { Random } from './random.ts';
import { schoolYear } from './school-year.ts';
import { inventTeachers } from './staff.ts';
import { assignTeachers } from './teaching.ts';
import { inventTimetable } from './timetable.ts';

const id = idMaker(3, 0);
const classes = inventClasses(new Random('classes'), id, 2026);
const teachers = inventTeachers(classes, new Random('teachers'), id);
const teaching = assignTeachers(classes, teachers);
const timetable = inventTimetable(classes, teaching, new Random('timetable'));
const years = classYearsOf(classes, schoolYear(2026));

describe('inventClasses', () => {
  it('makes forty classes with 1,000 places, one of them with six days', () => {
    expect(classes.length).toBe(40);
    expect([classes[0]!.title, classes.at(-1)!.title]).toEqual(['1А', '11Б']);
    expect(classes.reduce((sum, { size }) => sum + size, 0)).toBe(1000);
    expect(classes.filter(({ weekdays }) => weekdays.includes(6)).map(({ title }) => title)).toEqual(['10А']);
    expect(classes.toSorted((a, b) => a.sortOrder - b.sortOrder)).toEqual(classes);
  });
});

describe('assignTeachers', () => {
  it('gives every class a class teacher who teaches it, one teacher two classes, and 5А the demo’s', () => {
    const holders = [...teaching.classTeacherOf.values()];
    expect(holders.length).toBe(40);
    expect(new Set(holders).size).toBe(39);
    const fifth = classes.find(({ title }) => title === '5А')!;
    expect(teachers.find((one) => one.id === teaching.classTeacherOf.get(fifth.id))!.login).toBe('teacher');
    for (const [, substitute] of teaching.substituteOf) expect(holders).not.toContain(substitute);
  });

  it('lets only teachers of a subject give it, and loads nobody beyond reason', () => {
    const load = new Map<string, number>();
    for (const { id: classId, grade } of classes.filter((one) => one.grade >= 5))
      SUBJECTS.forEach((subject, at) => {
        if (hoursIn(subject, grade) === 0) return;
        const teacher = teachers.find((one) => one.id === teaching.teacherOf(classId, at))!;
        expect(teacher.position).toBe(`Учитель ${subject.taughtBy}`);
        load.set(teacher.id, (load.get(teacher.id) ?? 0) + hoursIn(subject, grade));
      });
    expect(Math.max(...load.values())).toBeLessThanOrEqual(30);
  });
});

describe('inventTimetable', () => {
  it('holds each subject’s hours, spread evenly over the days of the class', () => {
    for (const { id: classId, grade, weekdays } of classes) {
      const days = timetable.get(classId)!;
      expect([...days.keys()]).toEqual(weekdays);
      const held = [...days.values()].flat();
      SUBJECTS.forEach((subject, at) =>
        expect(held.filter((one) => one === at).length).toBe(hoursIn(subject, grade)),
      );
      const lengths = [...days.values()].map(({ length }) => length);
      expect(Math.max(...lengths) - Math.min(...lengths)).toBeLessThanOrEqual(3);
    }
  });

  it('asks a teacher to be in two places at once in few lessons only', () => {
    const taken = new Map<string, number>();
    let lessons = 0;
    for (const { id: classId } of classes)
      for (const [weekday, subjects] of timetable.get(classId)!)
        subjects.forEach((subject, at) => {
          const slot = `${weekday}/${at}/${teaching.teacherOf(classId, subject)}`;
          taken.set(slot, (taken.get(slot) ?? 0) + 1);
          lessons++;
        });
    const clashes = [...taken.values()].reduce((sum, held) => sum + held - 1, 0);
    expect(clashes / lessons).toBeLessThan(0.15);
  });
});

describe('lessonsOf', () => {
  const of = (title: string, until: string, homeworkUntil = until) =>
    lessonsOf(
      years.find(({ schoolClass }) => schoolClass.title === title)!,
      timetable,
      until,
      homeworkUntil,
      new Random('lessons'),
    );

  it('has lessons on school days only, a working Saturday by Monday’s timetable', () => {
    const lessons = of('5А', '2026-12-31');
    const on = (date: string) =>
      lessons.filter((lesson) => lesson.date === date).map(({ subject }) => subject);
    expect(on('2026-12-12')).toEqual(on('2026-12-07'));
    for (const free of ['2026-10-28', '2026-11-04', '2026-11-07', '2026-12-29']) expect(on(free)).toEqual([]);
    const saturdays = of('10А', '2026-12-31').filter(
      ({ date }) => Temporal.PlainDate.from(date).dayOfWeek === 6,
    );
    expect(saturdays.length).toBeGreaterThan(30);
  });

  it('has at most one control work a day, and enough days between those of a subject', () => {
    const controls = of('9А', '2027-05-31').filter(({ kind }) => kind === 'CONTROL');
    expect(controls.length).toBeGreaterThan(40);
    expect(new Set(controls.map(({ date }) => date)).size).toBe(controls.length);
    for (const own of Map.groupBy(controls, ({ subject }) => subject).values())
      own.slice(1).forEach(({ date }, at) => {
        const days = Temporal.PlainDate.from(own[at]!.date).until(date).days;
        expect(days).toBeGreaterThanOrEqual(17);
      });
  });

  it('gives no homework in grade 1 and none beyond the known weeks', () => {
    expect(of('1А', '2026-10-20').some(({ homework }) => homework !== null)).toBe(false);
    const lessons = of('7А', '2026-10-20', '2026-10-11');
    const given = lessons.filter(({ homework }) => homework !== null);
    expect(given.length).toBeGreaterThan(80);
    expect(given.every(({ date }) => date <= '2026-10-11')).toBe(true);
  });

  it('has a theme for every subject of every grade', () => {
    for (const { schoolClass } of years)
      for (const { topic, subject } of of(schoolClass.title, '2026-09-20'))
        expect(topic.replace(/^.*«|[.»].*$/g, '')).not.toBe(SUBJECTS[subject]!.title);
  });
});
