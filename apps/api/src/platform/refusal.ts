import { GraphQLError } from 'graphql';

/** The public categories of errors. Whatever else happens is INTERNAL, with a reference number and nothing more. */
export type RefusalCode = 'UNAUTHENTICATED' | 'NOT_FOUND' | 'INVALID' | 'CONFLICT' | 'TOO_MANY_REQUESTS';

/** A request that cannot be done, for a reason that the person can be told. */
export class Refusal extends GraphQLError {
  /**
   * @param reason the rule's own name of the refusal, such as WEEK_CLOSED; the interface has a sentence for it
   * @param field the input field that it concerns
   * @param params what the sentence counts or names, such as the tries left; no personal data
   */
  constructor(
    code: RefusalCode,
    reason: string,
    field?: string,
    params?: Readonly<Record<string, string | number>>,
  ) {
    super(reason, { extensions: { code, reason, ...(field && { field }), ...(params && { params }) } });
  }
}

export const notFound = () => new Refusal('NOT_FOUND', 'NOT_FOUND');
