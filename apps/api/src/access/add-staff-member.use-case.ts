import { tidyName } from '@vedomo/domain/roster/person-name';
import { useCase } from '../platform/use-case.ts';
import { checkName, type TypedName } from './new-account.ts';
import { addStaffMember as addToStaff } from './staff.store.ts';

export interface AddStaffMemberInput extends TypedName {
  readonly position: string | null;
}

/** Adds a member of staff whom no roster has brought, so that there is someone to invite. Returns the id. */
export const addStaffMember = useCase<AddStaffMemberInput, string>({
  action: 'staff.invite',
  target: () => ({}),
  run: (tx, { schoolId }, input) =>
    addToStaff(tx, schoolId, checkName(input), tidyName(input.position ?? '') || null),
});
