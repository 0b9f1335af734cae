import {
  getNamedType,
  type GraphQLField,
  type GraphQLOutputType,
  type GraphQLSchema,
  isLeafType,
  isObjectType,
  isRequiredArgument,
} from 'graphql';

/** Every operation of a schema by its name, as a document that asks for all the fields there are. */
export function operationTexts(schema: GraphQLSchema): ReadonlyMap<string, string> {
  const fieldsOf = (kind: 'query' | 'mutation') => {
    const root = kind === 'query' ? schema.getQueryType() : schema.getMutationType();
    return Object.values(root?.getFields() ?? {}).map((field) => [field.name, textOf(kind, field)] as const);
  };
  return new Map([...fieldsOf('query'), ...fieldsOf('mutation')]);
}

const inBrackets = (parts: readonly string[]) => (parts.length > 0 ? `(${parts.join(', ')})` : '');

function textOf(kind: string, { name, args, type }: GraphQLField<unknown, unknown>): string {
  const variables = args.map((arg) => `$${arg.name}: ${String(arg.type)}`);
  const given = args.map((arg) => `${arg.name}: $${arg.name}`);
  return `${kind} ${inBrackets(variables)} { ${name}${inBrackets(given)} ${selection(type)} }`;
}

/** What fields inside an answer want to be told. */
const GIVEN: Readonly<Record<string, string>> = { language: '"ru"' };

/** @throws Error where a type comes back to itself or a field wants more: then it must be said here what to ask */
function selection(type: GraphQLOutputType, above: readonly string[] = []): string {
  const named = getNamedType(type);
  if (isLeafType(named)) return '';
  if (!isObjectType(named) || above.includes(named.name)) throw new Error(`cannot ask for ${named.name}`);
  const fields = Object.values(named.getFields()).map((field) => {
    const given = field.args.filter(isRequiredArgument).map((arg) => {
      if (!GIVEN[arg.name]) throw new Error(`${named.name}.${field.name} wants to be told ${arg.name}`);
      return `${arg.name}: ${GIVEN[arg.name]}`;
    });
    return `${field.name} ${inBrackets(given)} ${selection(field.type, [...above, named.name])}`;
  });
  return `{ ${fields.join(' ')} }`;
}
