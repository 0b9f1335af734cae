export { closeWeeksTask } from './close-weeks.task.ts';
export type { DutyChangeSummary, WeekSummary } from './duty-change-summary.ts';
export { readDutyFacts } from './duty-facts.read-model.ts';
export type { DutyScope } from './duty-scope.ts';
export { previewDuties, refreshDuties, type RefreshOptions } from './refresh-duties.store.ts';
