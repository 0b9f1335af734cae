import type { GraphQLSchema } from 'graphql';
import { buildSchemaSync, type NonEmptyArray } from 'type-graphql';

/** Builds the GraphQL schema of the given resolvers; they hold no state and are made without a container. */
export const createSchema = (resolvers: NonEmptyArray<new () => object>): GraphQLSchema =>
  buildSchemaSync({ resolvers, validate: { forbidUnknownValues: false } });
