import { validateSync } from 'class-validator';
import type { GraphQLSchema } from 'graphql';
import { GraphQLLocalDate } from 'graphql-scalars';
import { ArgumentValidationError, buildSchemaSync, type NonEmptyArray } from 'type-graphql';

// What comes from a column of dates is one, and is not checked again: that took a twentieth of a dashboard's answer.
GraphQLLocalDate.serialize = (date) => date as string;

/** Builds the GraphQL schema of the given resolvers; they hold no state and are made without a container. */
export const createSchema = (resolvers: NonEmptyArray<new () => object>): GraphQLSchema =>
  buildSchemaSync({ resolvers, validateFn: validateArguments });

/**
 * Checks the class inputs among an operation's arguments, as type-graphql itself would: it would look for the
 * validator anew at every call, and wait for checks that take time, of which there are none.
 */
function validateArguments(argument: unknown): void {
  for (const input of Array.isArray(argument) ? argument : [argument]) {
    if (typeof input !== 'object' || input === null) continue;
    const errors = validateSync(input as object, { forbidUnknownValues: false, skipMissingProperties: true });
    if (errors.length > 0) throw new ArgumentValidationError(errors);
  }
}
