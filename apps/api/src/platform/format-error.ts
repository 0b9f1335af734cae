import { randomBytes } from 'node:crypto';
import { unwrapResolverError } from '@apollo/server/errors';
import type { GraphQLFormattedError } from 'graphql';
import type { Logger } from 'pino';
import { ArgumentValidationError } from 'type-graphql';
import { describeError } from './describe-error.ts';
import { Refusal } from './refusal.ts';

/** Apollo's own codes for what the client did wrong. */
const CLIENT_FAULTS = new Set([
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'BAD_USER_INPUT',
  'BAD_REQUEST',
  'PERSISTED_QUERY_NOT_FOUND',
  'OPERATION_RESOLUTION_FAILURE',
]);

/** Lets refusals through; turns everything unforeseen into one opaque error with a reference to the log. */
export const errorFormatter =
  (log: Logger) =>
  (formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError => {
    const cause = unwrapResolverError(error);
    if (cause instanceof Refusal)
      return {
        message: cause.message,
        extensions: cause.extensions,
        ...(formatted.path && { path: formatted.path }),
      };
    if (cause instanceof ArgumentValidationError)
      return {
        message: 'INVALID_FIELD',
        extensions: { code: 'INVALID', reason: 'INVALID_FIELD', field: firstField(cause) },
      };
    const code = formatted.extensions?.['code'];
    if (typeof code === 'string' && CLIENT_FAULTS.has(code))
      return { message: formatted.message, extensions: { code } };
    const reference = randomBytes(5).toString('hex');
    log.error({ reference, error: describeError(cause), path: formatted.path }, 'internal error');
    return { message: 'INTERNAL', extensions: { code: 'INTERNAL', reference } };
  };

const firstField = ({ extensions }: ArgumentValidationError): string | undefined => {
  const errors = extensions['validationErrors'] as { property?: string }[] | undefined;
  return errors?.[0]?.property;
};
