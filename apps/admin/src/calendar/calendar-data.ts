import type { CalendarQuery } from '../gql/graphql.ts';

export type Calendar = CalendarQuery['calendar'];
export type CalendarYear = Calendar['years'][number];
export type YearWeek = CalendarYear['weeks'][number];
export type YearException = CalendarYear['exceptions'][number];
export type YearPeriod = CalendarYear['periods'][number];
export type YearClass = CalendarYear['classes'][number];
export type Policy = Calendar['policies'][number];

/** The year that holds the day, else the last one that has begun, else the first. */
export function yearOn(years: readonly CalendarYear[], today: string): CalendarYear | undefined {
  return (
    years.find(({ startsOn, endsOn }) => startsOn <= today && today <= endsOn) ??
    years.findLast(({ startsOn }) => startsOn <= today) ??
    years[0]
  );
}

/** The grades of the year, in the order of its classes; a year that has none yet has those that its periods name. */
export const gradesOf = ({ classes, periods }: Pick<CalendarYear, 'classes' | 'periods'>): string[] => [
  ...new Set([...classes.map(({ grade }) => grade), ...periods.flatMap(({ grades }) => grades)]),
];

/** The policies that concern the year: the one in force at its beginning and those that start in it. */
export function policiesOf(policies: readonly Policy[], year: CalendarYear): Policy[] {
  const before = policies.findLast(({ fromWeek }) => fromWeek <= year.startsOn);
  return policies.filter(
    (policy) => policy === before || (year.startsOn < policy.fromWeek && policy.fromWeek <= year.endsOn),
  );
}

export interface PatternGroup {
  readonly weekdays: readonly number[];
  /** In the order of the year's classes. */
  readonly classes: readonly YearClass[];
}

/** The classes by the weekdays in force on a day, the most usual first. Without a pattern there are none. */
export function patternGroups(classes: readonly YearClass[], on: string): PatternGroup[] {
  const groups = new Map<string, { weekdays: readonly number[]; classes: YearClass[] }>();
  for (const each of classes) {
    const pattern = each.patterns.findLast(({ startsOn }) => startsOn <= on) ?? each.patterns[0];
    const weekdays = pattern?.weekdays ?? [];
    const group = groups.get(weekdays.join()) ?? { weekdays, classes: [] };
    groups.set(weekdays.join(), group);
    group.classes.push(each);
  }
  return [...groups.values()].toSorted((a, b) => b.classes.length - a.classes.length);
}

export interface LaterPattern extends PatternGroup {
  readonly startsOn: string;
}

/** Patterns that replaced an earlier one or are going to, with their classes, in the order of their days. */
export function laterPatterns(classes: readonly YearClass[]): LaterPattern[] {
  const found = new Map<string, { startsOn: string; weekdays: readonly number[]; classes: YearClass[] }>();
  for (const each of classes)
    for (const { startsOn, weekdays } of each.patterns.slice(1)) {
      const key = `${startsOn} ${weekdays.join()}`;
      const group = found.get(key) ?? { startsOn, weekdays, classes: [] };
      found.set(key, group);
      group.classes.push(each);
    }
  return [...found.values()].toSorted((a, b) => (a.startsOn < b.startsOn ? -1 : 1));
}

/** Names a later pattern in the address: «2027-01-11-123456». */
export const patternKey = ({ startsOn, weekdays }: LaterPattern): string =>
  `${startsOn}-${weekdays.join('')}`;
