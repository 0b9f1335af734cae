import type { CalendarChange } from '@vedomo/domain/calendar/calendar-change';
import type { CalendarExceptionKind } from '@vedomo/domain/calendar/class-calendar';
import type { RequiredAnswers } from '@vedomo/domain/calendar/duty-policy';
import type { GradingPeriodKind } from '@vedomo/domain/calendar/grading-period';
import { registerEnumType } from 'type-graphql';

type Named<Name extends string> = { readonly [N in Name]: N };

export const CalendarExceptionKindEnum: Named<CalendarExceptionKind> = {
  VACATION: 'VACATION',
  DAY_OFF: 'DAY_OFF',
  WORKING_DAY: 'WORKING_DAY',
};
registerEnumType(CalendarExceptionKindEnum, { name: 'CalendarExceptionKind' });

export const GradingPeriodKindEnum: Named<GradingPeriodKind> = {
  QUARTER: 'QUARTER',
  TRIMESTER: 'TRIMESTER',
  HALF_YEAR: 'HALF_YEAR',
  YEAR: 'YEAR',
};
registerEnumType(GradingPeriodKindEnum, { name: 'GradingPeriodKind' });

export const RequiredAnswersEnum: Named<RequiredAnswers> = { ANY: 'ANY', EVERY: 'EVERY' };
registerEnumType(RequiredAnswersEnum, {
  name: 'RequiredAnswers',
  description: 'ANY: one entitled guardian is enough; EVERY: each of them owes it',
});

export const CalendarChangeKindEnum: Named<CalendarChange['kind']> = {
  YEAR: 'YEAR',
  NEW_YEAR: 'NEW_YEAR',
  PERIOD: 'PERIOD',
  EXCEPTION: 'EXCEPTION',
  PATTERN: 'PATTERN',
  POLICY: 'POLICY',
  REMOVE_PERIOD: 'REMOVE_PERIOD',
  REMOVE_EXCEPTION: 'REMOVE_EXCEPTION',
  REMOVE_PATTERN: 'REMOVE_PATTERN',
  REMOVE_POLICY: 'REMOVE_POLICY',
};
registerEnumType(CalendarChangeKindEnum, { name: 'CalendarChangeKind' });
