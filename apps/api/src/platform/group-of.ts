import type { Role } from '@vedomo/domain/access/role';
import type { DatabaseGroup } from './transaction.ts';

/** The group of the database that people of a role act as. */
export const groupOf = (role: Role): DatabaseGroup =>
  role === 'GUARDIAN' || role === 'STUDENT' ? 'vedomo_family' : 'vedomo_staff';
