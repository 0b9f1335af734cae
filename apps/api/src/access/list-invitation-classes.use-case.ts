import { decide } from '@vedomo/domain/access/decide';
import { civilDate } from '../platform/civil-date.ts';
import { useCase } from '../platform/use-case.ts';
import { readClassSeats } from './class-seats.read-model.ts';
import { familySeats } from './family-seats.ts';
import { readInvitationClasses } from './invitation-classes.read-model.ts';
import type { ClassInvitations } from './list-class-invitations.use-case.ts';

/** The classes whose families the person may invite: for a teacher the own ones. */
export const listInvitationClasses = useCase<void, ClassInvitations[]>({
  action: 'family.inviteList',
  target: () => ({}),
  async run(tx, { schoolId, timeZone, role, personId }) {
    const today = civilDate(tx.now, timeZone);
    const all = decide(role, 'family.invite', false);
    if (!all && !personId) return [];
    const classes = await readInvitationClasses(tx, schoolId, today, { led: all ? null : personId });
    const ids = classes.map(({ classId }) => classId);
    const seats = familySeats(await readClassSeats(tx, schoolId, ids, today), today, tx.now);
    const byClass = Map.groupBy(seats, ({ classId }) => classId);
    return classes.map((each) => ({ ...each, seats: byClass.get(each.classId) ?? [] }));
  },
});
