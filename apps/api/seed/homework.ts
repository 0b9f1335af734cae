import type { Random } from './random.ts';

/** How far the year has gone, 0 to 1: exercise numbers grow with it. */
type Exercise = (progress: number, random: Random) => string | null;

const numberBy = (progress: number, most: number, random: Random): number =>
  Math.max(1, Math.round(progress * most) + random.int(0, 4));

const tasks: Exercise = (progress, random) => {
  const first = numberBy(progress, 860, random);
  return random.pick([
    `№ ${first}, ${first + 2}`,
    `№ ${first}, ${first + 1}, ${first + 4} (а, в)`,
    `№ ${first} (а–г)`,
  ]);
};
const exercises: Exercise = (progress, random) => {
  const number = numberBy(progress, 540, random);
  return random.pick([
    `Упр. ${number}`,
    `Упр. ${number}, правило § ${numberBy(progress, 90, random)}`,
    `Упр. ${number}, ${number + 1}`,
  ]);
};
const paragraphs =
  (most: number, ...forms: readonly string[]): Exercise =>
  (progress, random) =>
    `§ ${numberBy(progress, most, random)}, ${random.pick(forms)}`;
const reading: Exercise = (progress, random) => {
  const page = numberBy(progress, 190, random);
  return random.pick([
    `С. ${page}–${page + 3}, пересказ`,
    `С. ${page}, читать выразительно`,
    'Выучить стихотворение наизусть',
    `С. ${page}, вопросы 1–3`,
  ]);
};
const seldom =
  (share: number, ...texts: readonly string[]): Exercise =>
  (_progress, random) =>
    random.chance(share) ? random.pick(texts) : null;

const EXERCISES: Readonly<Record<string, Exercise>> = {
  'Русский язык': exercises,
  'Литературное чтение': reading,
  Литература: reading,
  'Английский язык': (progress, random) =>
    random.pick(['', 'Учить слова. ']) + `С. ${numberBy(progress, 120, random)}, упр. ${random.int(1, 7)}`,
  Математика: tasks,
  Алгебра: tasks,
  Геометрия: (progress, random) => `П. ${numberBy(progress, 60, random)}, ${tasks(progress, random)}`,
  'Вероятность и статистика': tasks,
  Информатика: paragraphs(30, 'вопросы и задания', 'задачи 1–3', 'читать'),
  'Окружающий мир': (progress, random) => `С. ${numberBy(progress, 130, random)}, ответить на вопросы`,
  История: paragraphs(45, 'пересказ', 'вопросы 1–4', 'даты выучить', 'заполнить таблицу'),
  Обществознание: paragraphs(25, 'читать', 'вопросы', 'выписать понятия'),
  География: paragraphs(50, 'пересказ', 'контурная карта', 'вопросы 1–3'),
  Биология: paragraphs(40, 'пересказ', 'рисунок в тетради', 'вопросы'),
  Физика: paragraphs(60, 'упр. 12 (1, 2)', 'задачи в тетради', 'лабораторная: отчёт'),
  Химия: paragraphs(40, 'упр. 3–5', 'уравнения реакций', 'задача в тетради'),
  'Изобразительное искусство': seldom(0.3, 'Закончить рисунок', 'Принести краски и альбом'),
  Музыка: seldom(0.15, 'Слушать произведение', 'Повторить слова песни'),
  'Труд (технология)': seldom(0.3, 'Принести цветную бумагу и клей', 'Продолжить работу над проектом'),
  ОБЗР: seldom(0.5, 'Читать § в учебнике', 'Подготовить сообщение'),
  'Индивидуальный проект': seldom(0.6, 'Продолжить работу над проектом', 'Подобрать источники'),
};

/** What is to be done at home for a lesson; null when nothing is. Grade 1 has no homework. */
export function homeworkFor(subject: string, grade: number, progress: number, random: Random): string | null {
  if (grade === 1 || random.chance(0.08)) return null;
  return EXERCISES[subject]?.(progress, random) ?? null;
}
