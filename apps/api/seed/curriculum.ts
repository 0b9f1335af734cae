/** A subject, who teaches it, and its hours a week in grades 1 to 11. */
export interface DemoSubject {
  readonly title: string;
  /** The post of its teachers from grade 5 on: «Учитель …». */
  readonly taughtBy: string;
  readonly hours: readonly number[];
  /** In grades 1–4 the class's own teacher gives it. */
  readonly primary?: boolean;
  /** Passed or not, without marks. */
  readonly passFail?: boolean;
}

/** The curriculum, in the order in which subjects are listed. */
export const SUBJECTS: readonly DemoSubject[] = [
  {
    title: 'Русский язык',
    taughtBy: 'русского языка и литературы',
    hours: [5, 5, 5, 5, 5, 6, 4, 3, 3, 2, 2],
    primary: true,
  },
  {
    title: 'Литературное чтение',
    taughtBy: 'начальных классов',
    hours: [4, 4, 4, 4, 0, 0, 0, 0, 0, 0, 0],
    primary: true,
  },
  { title: 'Литература', taughtBy: 'русского языка и литературы', hours: [0, 0, 0, 0, 3, 3, 2, 2, 3, 3, 3] },
  { title: 'Английский язык', taughtBy: 'английского языка', hours: [0, 2, 2, 2, 3, 3, 3, 3, 3, 3, 3] },
  { title: 'Математика', taughtBy: 'математики', hours: [4, 4, 4, 4, 5, 5, 0, 0, 0, 0, 0], primary: true },
  { title: 'Алгебра', taughtBy: 'математики', hours: [0, 0, 0, 0, 0, 0, 3, 3, 3, 4, 4] },
  { title: 'Геометрия', taughtBy: 'математики', hours: [0, 0, 0, 0, 0, 0, 2, 2, 2, 3, 3] },
  { title: 'Вероятность и статистика', taughtBy: 'математики', hours: [0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1] },
  { title: 'Информатика', taughtBy: 'информатики', hours: [0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1] },
  {
    title: 'Окружающий мир',
    taughtBy: 'начальных классов',
    hours: [2, 2, 2, 2, 0, 0, 0, 0, 0, 0, 0],
    primary: true,
  },
  { title: 'История', taughtBy: 'истории и обществознания', hours: [0, 0, 0, 0, 3, 3, 2, 2, 2, 2, 2] },
  { title: 'Обществознание', taughtBy: 'истории и обществознания', hours: [0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2] },
  { title: 'География', taughtBy: 'географии', hours: [0, 0, 0, 0, 1, 1, 2, 2, 2, 1, 1] },
  { title: 'Биология', taughtBy: 'биологии и химии', hours: [0, 0, 0, 0, 1, 1, 1, 2, 2, 1, 1] },
  { title: 'Физика', taughtBy: 'физики', hours: [0, 0, 0, 0, 0, 0, 2, 2, 3, 2, 2] },
  { title: 'Химия', taughtBy: 'биологии и химии', hours: [0, 0, 0, 0, 0, 0, 0, 2, 2, 1, 1] },
  {
    title: 'Изобразительное искусство',
    taughtBy: 'изобразительного искусства',
    hours: [1, 1, 1, 1, 1, 1, 1, 0, 0, 0, 0],
    primary: true,
  },
  { title: 'Музыка', taughtBy: 'музыки', hours: [1, 1, 1, 1, 1, 1, 1, 1, 0, 0, 0] },
  {
    title: 'Труд (технология)',
    taughtBy: 'труда (технологии)',
    hours: [1, 1, 1, 1, 2, 2, 2, 1, 1, 0, 0],
    primary: true,
  },
  { title: 'ОБЗР', taughtBy: 'основ безопасности и защиты Родины', hours: [0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1] },
  { title: 'Физическая культура', taughtBy: 'физической культуры', hours: [3, 3, 3, 3, 2, 2, 2, 2, 2, 2, 2] },
  {
    title: 'Индивидуальный проект',
    taughtBy: 'истории и обществознания',
    hours: [0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0],
    passFail: true,
  },
];

/** Hours a week, 0 where the grade does not have the subject. */
export const hoursIn = (subject: DemoSubject, grade: number): number => subject.hours[grade - 1] ?? 0;

/** Whether the class's own teacher gives the subject. */
export const isGivenByClassTeacher = (subject: DemoSubject, grade: number): boolean =>
  grade <= 4 && subject.primary === true;
