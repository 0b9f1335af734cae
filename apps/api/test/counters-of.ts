import { integersOf } from '@vedomo/domain/compliance/int-column';
import type { CounterColumns } from '@vedomo/domain/compliance/year-grid';

/** The counters of a year as numbers. */
export const countersOf = (columns: CounterColumns): Record<keyof CounterColumns, number[]> => ({
  classIndex: integersOf(columns.classIndex),
  weekIndex: integersOf(columns.weekIndex),
  required: integersOf(columns.required),
  onTime: integersOf(columns.onTime),
  late: integersOf(columns.late),
  noGuardian: integersOf(columns.noGuardian),
});
