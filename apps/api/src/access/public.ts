export { AccountEntity } from './account.entity.ts';
export { SessionEntity } from './session.entity.ts';
