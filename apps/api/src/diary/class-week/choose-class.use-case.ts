import { decide } from '@vedomo/domain/access/decide';
import { civilDate } from '../../platform/civil-date.ts';
import { useCase } from '../../platform/use-case.ts';
import { findFirstClass } from './class-week-head.read-model.ts';

/** The class that the page of the week opens on when none is named; null when there is none for the person. */
export const chooseClass = useCase<void, string | null>({
  action: 'classWeek.choose',
  target: () => ({}),
  run: (tx, actor) =>
    findFirstClass(tx, actor.schoolId, {
      staffId: actor.role === 'TEACHER' ? actor.personId : null,
      today: civilDate(tx.now, actor.timeZone).toString(),
      seesAllClasses: decide(actor.role, 'classWeek.read', false),
    }),
});
