import type { ApolloServerOptions, BaseContext } from '@apollo/server';
import { ApolloServerErrorCode } from '@apollo/server/errors';
import { type DocumentNode, type ExecutionResult, GraphQLError, type GraphQLSchema } from 'graphql';
import { compileQuery, isCompiledQuery, type CompiledQuery } from 'graphql-jit';

type Gateway = NonNullable<Extract<ApolloServerOptions<BaseContext>, { gateway?: unknown }>['gateway']>;
type Compiled = CompiledQuery | ExecutionResult;
/** Answers one request by its compiled operation. */
export type RunOperation = (context: BaseContext, variables: object) => Promise<ExecutionResult>;

export interface CompiledExecutor {
  readonly gateway: Gateway;
  /** The operation of a document that Apollo has checked and run before; null when it has not. */
  known(queryHash: string, operationName: string | null): RunOperation | null;
  /** How many requests the compiled path has answered: the proof that it ran. */
  executions(): number;
}

/**
 * Compiles each operation to a function once instead of interpreting it at every request.
 * Apollo takes another executor only from a gateway. Compiled operations live as long as Apollo's own
 * bounded store of parsed documents keeps them.
 * @param options.onlyTrusted whether only the documents of the SPA are answered: those are known for ever once they
 * have run; where strangers may send documents, none is
 */
export function createCompiledExecutor(
  schema: GraphQLSchema,
  { onlyTrusted }: { readonly onlyTrusted: boolean },
): CompiledExecutor {
  const compiled = new WeakMap<DocumentNode, Map<string | null, Compiled>>();
  const known = new Map<string, RunOperation>();
  let executed = 0;

  function compile(document: DocumentNode, operationName: string | null): Compiled {
    const before = compiled.get(document)?.get(operationName);
    if (before) return before;
    const result = compileQuery(schema, document, operationName ?? undefined);
    const operations = compiled.get(document) ?? new Map<string | null, Compiled>();
    compiled.set(document, operations.set(operationName, result));
    return result;
  }

  const runnerOf =
    (operation: CompiledQuery): RunOperation =>
    async (context, variables) => {
      executed++;
      return withWholeErrors(await operation.query({}, context, variables));
    };

  return {
    executions: () => executed,
    known: (queryHash, operationName) => known.get(keyOf(queryHash, operationName)) ?? null,
    gateway: {
      load: async () => ({
        executor: async ({ document, operationName, queryHash, request, context }) => {
          const done = resultOf(context);
          if (done) return done;
          const asked = request.operationName ?? null;
          // Apollo leaves it to the executor to see that the document has no such operation.
          if (asked !== null && operationName !== asked)
            return { errors: [new GraphQLError('the document has no operation of this name')] };
          const operation = compile(document, operationName);
          if (!isCompiledQuery(operation)) return operation;
          const run = runnerOf(operation);
          if (onlyTrusted) known.set(keyOf(queryHash, asked), run);
          return run(context, request.variables ?? {});
        },
      }),
      onSchemaLoadOrUpdate(callback) {
        callback({ apiSchema: schema, coreSupergraphSdl: '' });
        return () => undefined;
      },
      stop: async () => undefined,
    },
  };
}

const keyOf = (queryHash: string, operationName: string | null) => `${queryHash} ${operationName ?? ''}`;

const RESULT = Symbol('the result of an operation that has run');

/** The context of a request that has been executed: Apollo only words the answer. */
export const withResult = <Context extends object>(context: Context, result: ExecutionResult): Context => ({
  ...context,
  [RESULT]: result,
});

const resultOf = (context: object): ExecutionResult | undefined =>
  (context as { [RESULT]?: ExecutionResult })[RESULT];

/**
 * A compiled operation leaves `extensions` out of errors it did not expect; Apollo then fails before it can log them.
 * Where there is no data, not even null, the variables do not fit, which Apollo does not recognise.
 */
function withWholeErrors(result: ExecutionResult): ExecutionResult {
  if (!result.errors) return result;
  const extensions = 'data' in result ? {} : { code: ApolloServerErrorCode.BAD_USER_INPUT };
  const errors = result.errors.map((error) =>
    (error.extensions as unknown)
      ? error
      : new GraphQLError(error.message, {
          extensions,
          ...(error.path && { path: error.path }),
          originalError: error.originalError ?? null,
        }),
  );
  return { ...result, errors };
}
