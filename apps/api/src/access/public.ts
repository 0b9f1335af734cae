export { AccountEntity } from './account.entity.ts';
export { InvitationEntity } from './invitation.entity.ts';
export { SessionEntity } from './session.entity.ts';
