import { validateOrReject, type ValidationError } from 'class-validator';
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
 * validator anew at every call.
 */
async function validateArguments(argument: unknown): Promise<void> {
  const inputs = (Array.isArray(argument) ? argument : [argument]).filter(
    (each): each is object => typeof each === 'object' && each !== null,
  );
  try {
    for (const input of inputs)
      await validateOrReject(input, { forbidUnknownValues: false, skipMissingProperties: true });
  } catch (errors) {
    throw new ArgumentValidationError(errors as ValidationError[]);
  }
}
