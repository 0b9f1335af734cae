export { AccountEntity } from './account.entity.ts';
export { deleteExpiredSessionsTask } from './delete-expired-sessions.task.ts';
export { InvitationEntity } from './invitation.entity.ts';
export { SessionEntity } from './session.entity.ts';
