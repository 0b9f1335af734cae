import type { ClassYear, DemoDay } from './class-days.ts';
import { hoursIn, SUBJECTS } from './curriculum.ts';
import type { IsoDate } from './demo-time.ts';
import { homeworkFor } from './homework.ts';
import { themesOf } from './lesson-topics.ts';
import type { Random } from './random.ts';
import type { Timetable } from './timetable.ts';

/** ANSWER: some are asked; TEST and CONTROL: the whole class writes. */
export type LessonKind = 'ANSWER' | 'TEST' | 'CONTROL';

export interface DemoLesson {
  readonly date: IsoDate;
  readonly ordinal: number;
  /** Its place in the curriculum. */
  readonly subject: number;
  readonly kind: LessonKind;
  readonly topic: string;
  readonly homework: string | null;
}

const WEEKS_IN_YEAR = 34;
/** The rule allows one in two and a half weeks per subject; small subjects have one a quarter. */
const WEEKS_BETWEEN_CONTROLS = 5;
const LEAST_LESSONS_BETWEEN = 8;
const WITHOUT_CONTROLS = new Set([
  'Физическая культура',
  'Музыка',
  'Изобразительное искусство',
  'Труд (технология)',
  'ОБЗР',
]);

/** Written work that a subject plans for its `nth` lesson: a test half-way between two control works. */
function plannedKind(title: string, hours: number, nth: number, grade: number): LessonKind {
  if (grade === 1 || WITHOUT_CONTROLS.has(title)) return 'ANSWER';
  const between = Math.max(LEAST_LESSONS_BETWEEN, hours * WEEKS_BETWEEN_CONTROLS);
  if (nth % between === between - 1) return 'CONTROL';
  return nth % between === Math.floor(between / 2) ? 'TEST' : 'ANSWER';
}

/** Puts off a control work when the class has one that day already. */
function dayPlanner(): (date: IsoDate, subject: number, planned: LessonKind) => LessonKind {
  const putOff = new Set<number>();
  let dayOfControl: IsoDate | null = null;
  return (date, subject, planned) => {
    if (planned !== 'CONTROL' && !putOff.has(subject)) return planned;
    if (dayOfControl === date) {
      putOff.add(subject);
      return 'ANSWER';
    }
    dayOfControl = date;
    putOff.delete(subject);
    return 'CONTROL';
  };
}

function topicOf(themes: readonly string[], progress: number, kind: LessonKind, random: Random): string {
  const theme = themes[Math.min(themes.length - 1, Math.floor(progress * themes.length))]!;
  if (kind === 'CONTROL')
    return `Контрольная работа по теме «${theme.replace(/«/g, '„').replace(/»/g, '“')}»`;
  if (kind === 'TEST') return `${theme}. Проверочная работа`;
  return random.chance(0.45)
    ? theme
    : `${theme}. ${random.pick(['Закрепление', 'Урок-практикум', 'Обобщение', 'Работа с учебником', 'Повторение'])}`;
}

/**
 * A class's lessons until a day; homework is known only until an earlier one. A lesson is the same in every
 * run that holds it, whatever the day.
 */
export function lessonsOf(
  { schoolClass, days }: ClassYear,
  timetable: Timetable,
  until: IsoDate,
  homeworkUntil: IsoDate,
  random: Random,
): DemoLesson[] {
  const week = timetable.get(schoolClass.id)!;
  const held = SUBJECTS.map(() => 0);
  const settle = dayPlanner();
  const lessonsOn = ({ date, lessonsOf: weekday }: DemoDay) =>
    (week.get(weekday) ?? []).map((subject, at): DemoLesson => {
      const { title } = SUBJECTS[subject]!;
      const hours = hoursIn(SUBJECTS[subject]!, schoolClass.grade);
      const own = random.split(`${date}/${at}`);
      const nth = held[subject]!++;
      const progress = Math.min(1, nth / (hours * WEEKS_IN_YEAR));
      const kind = settle(date, subject, plannedKind(title, hours, nth, schoolClass.grade));
      const topic = topicOf(themesOf(title, schoolClass.grade), progress, kind, own);
      const homework = homeworkFor(title, schoolClass.grade, progress, own);
      return {
        date,
        ordinal: at + 1,
        subject,
        kind,
        topic,
        homework: date <= homeworkUntil ? homework : null,
      };
    });
  return days.filter(({ date }) => date <= until).flatMap(lessonsOn);
}
