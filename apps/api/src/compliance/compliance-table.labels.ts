import type { NoRateReason } from '@vedomo/domain/compliance/year-grid';
import type { WeekPhase } from '@vedomo/domain/compliance/week-phase';

export type TableLanguage = 'ru' | 'en';

interface TableLabels {
  readonly title: string;
  readonly allClasses: string;
  readonly classes: string;
  readonly grades: string;
  readonly weeks: string;
  readonly asOf: string;
  readonly onTimeInAll: string;
  readonly target: string;
  readonly hiddenNote: string;
  readonly of: string;
  readonly head: readonly string[];
  readonly matrixSheet: string;
  readonly dataSheet: string;
  readonly total: string;
  readonly hidden: string;
  readonly reasons: Readonly<Record<NoRateReason | 'AHEAD', string>>;
  readonly phases: Readonly<Record<WeekPhase, string>>;
}

export const tableLabels: Readonly<Record<TableLanguage, TableLabels>> = {
  ru: {
    title: 'Ознакомление с дневником: ученики, у которых дневник прочитали вовремя',
    allClasses: 'Все классы',
    classes: 'Классы',
    grades: 'Параллели',
    weeks: 'Недели',
    asOf: 'По состоянию на',
    onTimeInAll: 'Вовремя за закрытые недели',
    target: 'Цель',
    hiddenNote: 'Где учеников меньше пяти, числа скрыты и в итоги не входят.',
    of: 'из',
    head: [
      'Класс',
      'Параллель',
      'Неделя',
      'Понедельник',
      'Состояние',
      'Вовремя',
      'Всего',
      '%',
      'С опозданием',
      'Без представителя',
    ],
    matrixSheet: 'По неделям',
    dataSheet: 'Данные',
    total: 'Вместе',
    hidden: 'меньше 5 учеников',
    reasons: {
      VACATION: 'каникулы',
      DAY_OFF: 'выходные',
      OUTSIDE_YEAR: 'вне учебного года',
      NO_SCHOOL_DAY: 'нет учебных дней',
      BEFORE_START: 'до начала учёта',
      NO_DUTY: 'не требовалось',
      NOT_PLANNED: 'нет данных',
      AHEAD: 'неделя не началась',
    },
    phases: {
      NONE: 'каникулы',
      AHEAD: 'неделя не началась',
      OPEN: 'неделя идёт',
      PAPER: 'корешки ещё принимаются',
      CLOSED: 'закрыта',
    },
  },
  en: {
    title: 'Diary acknowledgement: students whose diary was read on time',
    allClasses: 'All classes',
    classes: 'Classes',
    grades: 'Grades',
    weeks: 'Weeks',
    asOf: 'As of',
    onTimeInAll: 'On time in the closed weeks',
    target: 'Target',
    hiddenNote: 'Numbers over fewer than five students are hidden and in no total.',
    of: 'of',
    head: [
      'Class',
      'Grade',
      'Week',
      'Monday',
      'State',
      'On time',
      'Required',
      '%',
      'Late',
      'Without a guardian',
    ],
    matrixSheet: 'By week',
    dataSheet: 'Data',
    total: 'Together',
    hidden: 'fewer than 5 students',
    reasons: {
      VACATION: 'holidays',
      DAY_OFF: 'days off',
      OUTSIDE_YEAR: 'outside the school year',
      NO_SCHOOL_DAY: 'no school days',
      BEFORE_START: 'before the start',
      NO_DUTY: 'not required',
      NOT_PLANNED: 'no data',
      AHEAD: 'not begun',
    },
    phases: {
      NONE: 'holidays',
      AHEAD: 'not begun',
      OPEN: 'still open',
      PAPER: 'slips are still taken',
      CLOSED: 'closed',
    },
  },
};
