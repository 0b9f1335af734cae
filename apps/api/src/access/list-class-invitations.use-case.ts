import { civilDate } from '../platform/civil-date.ts';
import { notFound } from '../platform/refusal.ts';
import { useCase } from '../platform/use-case.ts';
import { readClassSeats } from './class-seats.read-model.ts';
import { type FamilySeat, familySeats } from './family-seats.ts';
import { type InvitationClass, readInvitationClasses } from './invitation-classes.read-model.ts';

export interface ClassInvitations extends InvitationClass {
  readonly seats: readonly FamilySeat[];
}

/** How far each guardian of a class has come: not invited, invited, joined. */
export const listClassInvitations = useCase<{ readonly classId: string }, ClassInvitations>({
  action: 'family.invite',
  target: ({ classId }) => ({ classId }),
  async run(tx, { schoolId, timeZone }, { classId }) {
    const today = civilDate(tx.now, timeZone);
    const [found] = await readInvitationClasses(tx, schoolId, today, { classId });
    if (!found) throw notFound();
    return {
      ...found,
      seats: familySeats(await readClassSeats(tx, schoolId, [classId], today), today, tx.now),
    };
  },
});
