import { Temporal } from 'temporal-polyfill';

/** OneRoster's codes of the grades. */
export const GRADES = ['01', '02', '03', '04', '05', '06', '07', '08', '09', '10', '11'] as const;

/** The code of a grade, 1 to 11. */
export const gradeCode = (grade: number): string => String(grade).padStart(2, '0');
const QUARTER_GRADES: readonly string[] = GRADES.slice(0, 9);
const HALF_YEAR_GRADES: readonly string[] = GRADES.slice(9);

type Day = Temporal.PlainDate;

export interface DemoPeriod {
  readonly kind: 'QUARTER' | 'HALF_YEAR' | 'YEAR';
  readonly ordinal: number;
  readonly startsOn: Day;
  readonly endsOn: Day;
  readonly grades: readonly string[];
}

export interface DemoException {
  readonly kind: 'VACATION' | 'DAY_OFF' | 'WORKING_DAY';
  readonly title: string;
  readonly startsOn: Day;
  readonly endsOn: Day;
  readonly grades: readonly string[] | null;
}

export interface DemoSchoolYear {
  readonly title: string;
  readonly startYear: number;
  readonly startsOn: Day;
  readonly endsOn: Day;
  readonly firstDutyWeek: Day;
  readonly periods: readonly DemoPeriod[];
  readonly exceptions: readonly DemoException[];
}

const on = (year: number, month: number, day: number): Day => Temporal.PlainDate.from({ year, month, day });
const mondayOf = (day: Day): Day => day.subtract({ days: day.dayOfWeek - 1 });
const mondayFrom = (day: Day): Day => mondayOf(day.add({ days: 6 }));
const sundayFrom = (day: Day): Day => mondayOf(day).add({ days: 6 });

/** Public holidays on fixed dates that fall into the school year outside the winter vacation; one on a weekend moves to Monday. */
const HOLIDAYS: readonly (readonly [title: string, yearsOn: number, month: number, day: number])[] = [
  ['День народного единства', 0, 11, 4],
  ['День защитника Отечества', 1, 2, 23],
  ['Международный женский день', 1, 3, 8],
  ['Праздник Весны и Труда', 1, 5, 1],
  ['День Победы', 1, 5, 9],
];

function holidaysOf(startYear: number): DemoException[] {
  return HOLIDAYS.map(([title, yearsOn, month, day]) => {
    const startsOn = on(startYear + yearsOn, month, day);
    const endsOn = startsOn.dayOfWeek > 5 ? mondayFrom(startsOn) : startsOn;
    return { kind: 'DAY_OFF', title, startsOn, endsOn, grades: null };
  });
}

/** The academic year that a date belongs to; the summer belongs to the year that has ended. */
export const startYearOf = (today: Day): number => (today.month >= 9 ? today.year : today.year - 1);

/**
 * An example of a Russian school year, every date by a rule on weekdays: whole weeks of vacation about
 * the end of October, New Year and the end of March, and one more in February for grade 1.
 */
export function schoolYear(startYear: number): DemoSchoolYear {
  const startsOn = on(startYear, 9, 1);
  const endsOn = sundayFrom(on(startYear + 1, 5, 25)).subtract({ days: 1 });
  const autumn = mondayOf(on(startYear, 10, 28));
  const winterEnd = sundayFrom(on(startYear + 1, 1, 8));
  const winter = winterEnd.subtract({ days: 13 });
  const spring = mondayOf(on(startYear + 1, 3, 31));
  const february = mondayOf(on(startYear + 1, 2, 17));
  const vacation = (title: string, from: Day, weeks: number, grades: string[] | null): DemoException => ({
    kind: 'VACATION',
    title,
    startsOn: from,
    endsOn: from.add({ days: weeks * 7 - 1 }),
    grades,
  });
  const workingSaturday = mondayOf(on(startYear, 12, 10)).add({ days: 5 });
  const until = (vacationStart: Day): Day => vacationStart.subtract({ days: 2 });
  const afterWinter = winterEnd.add({ days: 1 });
  const period = (kind: DemoPeriod['kind'], ordinal: number, from: Day, to: Day): DemoPeriod => ({
    kind,
    ordinal,
    startsOn: from,
    endsOn: to,
    grades: kind === 'QUARTER' ? QUARTER_GRADES : kind === 'HALF_YEAR' ? HALF_YEAR_GRADES : GRADES,
  });
  return {
    title: `${startYear}/${String(startYear + 1).slice(2)}`,
    startYear,
    startsOn,
    endsOn,
    firstDutyWeek: mondayFrom(on(startYear, 9, 4)),
    periods: [
      period('QUARTER', 1, startsOn, until(autumn)),
      period('QUARTER', 2, autumn.add({ days: 7 }), until(winter)),
      period('QUARTER', 3, afterWinter, until(spring)),
      period('QUARTER', 4, spring.add({ days: 7 }), endsOn),
      period('HALF_YEAR', 1, startsOn, until(winter)),
      period('HALF_YEAR', 2, afterWinter, endsOn),
      period('YEAR', 1, startsOn, endsOn),
    ],
    exceptions: [
      vacation('Осенние каникулы', autumn, 1, null),
      vacation('Зимние каникулы', winter, 2, null),
      vacation('Дополнительные каникулы первоклассников', february, 1, ['01']),
      vacation('Весенние каникулы', spring, 1, null),
      ...holidaysOf(startYear),
      {
        kind: 'WORKING_DAY',
        title: 'Учебная суббота по расписанию понедельника',
        startsOn: workingSaturday,
        endsOn: workingSaturday,
        grades: null,
      },
    ],
  };
}
