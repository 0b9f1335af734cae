import type { AcknowledgementRoute } from '@vedomo/domain/diary/acknowledgement';
import type { NotRequiredReason } from '@vedomo/domain/diary/duty';
import type { DutyState } from '@vedomo/domain/diary/duty-state';
import { registerEnumType } from 'type-graphql';

type Named<Name extends string> = { readonly [N in Name]: N };

export type DutyStateName = DutyState['state'];
export const DutyStateEnum: Named<DutyStateName> = {
  ON_TIME: 'ON_TIME',
  LATE: 'LATE',
  PENDING: 'PENDING',
  MISSING: 'MISSING',
  NOT_REQUIRED: 'NOT_REQUIRED',
};
registerEnumType(DutyStateEnum, { name: 'DutyState' });

export const NotRequiredReasonEnum: Named<NotRequiredReason> = {
  BEFORE_START: 'BEFORE_START',
  LEFT: 'LEFT',
  NO_GUARDIAN: 'NO_GUARDIAN',
  ADULT: 'ADULT',
  EXEMPT: 'EXEMPT',
};
registerEnumType(NotRequiredReasonEnum, {
  name: 'NotRequiredReason',
  description: 'Why a week asks for no acknowledgement',
});

export const AcknowledgementRouteEnum: Named<AcknowledgementRoute> = {
  OWN_PRESS: 'OWN_PRESS',
  WRITTEN: 'WRITTEN',
  MESSAGE: 'MESSAGE',
  OTHER_SYSTEM: 'OTHER_SYSTEM',
};
registerEnumType(AcknowledgementRouteEnum, { name: 'AcknowledgementRoute' });

/** The two sections a guardian looks at (clause 4b). */
export type DiarySection = 'SCHEDULE' | 'FINAL_MARKS';
export const DiarySectionEnum: Named<DiarySection> = { SCHEDULE: 'SCHEDULE', FINAL_MARKS: 'FINAL_MARKS' };
registerEnumType(DiarySectionEnum, { name: 'DiarySection' });

/** The sections of the bits that are stored: 1 the schedule, 2 the final marks. */
export const sectionsOf = (bits: number): DiarySection[] => [
  ...(bits & 1 ? ['SCHEDULE' as const] : []),
  ...(bits & 2 ? ['FINAL_MARKS' as const] : []),
];
