import 'reflect-metadata';
import type { NonEmptyArray } from 'type-graphql';
import { AccessResolver } from './access/access.resolver.ts';
import { invitationFiles } from './access/invitation.files.ts';
import { InvitationsResolver } from './access/invitations.resolver.ts';
import { JoiningResolver } from './access/joining.resolver.ts';
import { complianceFiles } from './compliance/compliance.files.ts';
import { ComplianceResolver } from './compliance/compliance.resolver.ts';
import { CalendarResolver } from './calendar/calendar.resolver.ts';
import type { FileRoute } from './platform/files.ts';
import type { Command } from './platform/command.ts';
import type { JobTask } from './platform/jobs.ts';
import { closeWeeksTask, recountCommand, refreshDutiesTask } from './diary/public.ts';
import { ClassWeekResolver } from './diary/class-week/class-week.resolver.ts';
import { DutyCorrectionResolver } from './diary/duty/duty-correction.resolver.ts';
import { exportFiles } from './diary/export/export-import.files.ts';
import { ExportImportResolver } from './diary/export/export-import.resolver.ts';
import { FamilyDiaryResolver } from './diary/family/family-diary.resolver.ts';
import { ForecastResolver } from './forecast/forecast.resolver.ts';
import { WorkPlanResolver } from './forecast/plan/work-plan.resolver.ts';
import { rosterFiles } from './roster/roster-import.files.ts';
import { RosterImportResolver } from './roster/roster-import.resolver.ts';
import { RosterResolver } from './roster/roster.resolver.ts';
import { applyRosterTask, importOneRosterCommand, readRosterTask } from './roster/public.ts';
import {
  AccountEntity,
  deleteExpiredSessionsTask,
  InvitationEntity,
  SessionEntity,
} from './access/public.ts';

/** Every capability's entrance to the graph. */
export const resolvers: NonEmptyArray<new () => object> = [
  AccessResolver,
  JoiningResolver,
  InvitationsResolver,
  ClassWeekResolver,
  ExportImportResolver,
  FamilyDiaryResolver,
  ComplianceResolver,
  CalendarResolver,
  RosterResolver,
  RosterImportResolver,
  DutyCorrectionResolver,
  ForecastResolver,
  WorkPlanResolver,
];

/** Every row type that TypeORM knows. */
export const entities = [AccountEntity, InvitationEntity, SessionEntity];

/** Every capability's files to download. */
export const files: readonly FileRoute[] = [
  ...invitationFiles,
  ...complianceFiles,
  ...exportFiles,
  ...rosterFiles,
];

/** Every capability's jobs. */
export const tasks: readonly JobTask[] = [
  applyRosterTask,
  closeWeeksTask,
  deleteExpiredSessionsTask,
  readRosterTask,
  refreshDutiesTask,
];

/** Every capability's words on the command line. */
export const commands: readonly Command[] = [importOneRosterCommand, recountCommand];
