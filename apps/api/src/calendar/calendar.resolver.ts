import { Arg, Args, Ctx, Mutation, Query, Resolver } from 'type-graphql';
import { DutyChangesType } from '../diary/public.ts';
import type { RequestContext } from '../platform/request-context.ts';
import { CalendarChangeInputType, ChangeCalendarArgs } from './calendar-change.types.ts';
import { CalendarType } from './calendar.types.ts';
import { changeCalendar, previewCalendarChange } from './change-calendar.use-case.ts';
import { readCalendar } from './read-calendar.use-case.ts';
import { toCalendarChange } from './to-calendar-change.ts';

@Resolver()
export class CalendarResolver {
  @Query(() => CalendarType)
  calendar(@Ctx() { useCases, actor }: RequestContext): Promise<CalendarType> {
    return useCases.run(actor, readCalendar, undefined);
  }

  @Mutation(() => DutyChangesType, {
    description: 'What the change would do to weeks and duties; nothing is kept',
  })
  previewCalendarChange(
    @Arg('change', () => CalendarChangeInputType) change: CalendarChangeInputType,
    @Ctx() { useCases, actor }: RequestContext,
  ): Promise<DutyChangesType> {
    return useCases.run(actor, previewCalendarChange, { change: toCalendarChange(change) });
  }

  @Mutation(() => DutyChangesType, {
    description: 'Changes the calendar: open weeks follow, closed ones are corrected for the given reason',
  })
  changeCalendar(
    @Args(() => ChangeCalendarArgs) { change, reason }: ChangeCalendarArgs,
    @Ctx() { useCases, actor }: RequestContext,
  ): Promise<DutyChangesType> {
    return useCases.run(actor, changeCalendar, { change: toCalendarChange(change), reason: reason ?? null });
  }
}
