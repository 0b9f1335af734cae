/**
 * Integers in one piece, separated by commas; '' for none. A year's counters go from the database to the chart as they
 * are: as a list each of thousands of numbers would be read and written again on the way.
 */
export type IntColumn = string;

export const intColumnOf = (integers: readonly number[]): IntColumn => integers.join(',');

/** @returns NaN for what is no number */
export const integersOf = (column: IntColumn): number[] =>
  column === '' ? [] : column.split(',').map(Number);
