import 'reflect-metadata';
import type { NonEmptyArray } from 'type-graphql';
import { AccessResolver } from './access/access.resolver.ts';
import type { FileRoute } from './platform/files.ts';
import type { JobTask } from './platform/jobs.ts';
import { AccountEntity, SessionEntity } from './access/public.ts';

/** Every capability's entrance to the graph. */
export const resolvers: NonEmptyArray<new () => object> = [AccessResolver];

/** Every row type that TypeORM knows. */
export const entities = [AccountEntity, SessionEntity];

/** Every capability's files to download. */
export const files: readonly FileRoute[] = [];

/** Every capability's jobs. */
export const tasks: readonly JobTask[] = [];
