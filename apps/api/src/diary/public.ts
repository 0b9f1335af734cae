export { closeWeeksTask } from './close-weeks.task.ts';
export { refreshDutiesTask } from './refresh-duties.task.ts';
export type { DutyChangeSummary, WeekSummary } from './duty-change-summary.ts';
export { readDutyFacts } from './duty-facts.read-model.ts';
export type { DutyScope } from './duty-scope.ts';
export type { RefreshOptions } from './apply-duty-changes.store.ts';
export { previewDuties, refreshDuties } from './refresh-duties.store.ts';
export { recountCommand } from './recount.command.ts';
export { DutyStateEnum, NotRequiredReasonEnum } from './duty-enums.types.ts';
