import { readFileSync, writeFileSync } from 'node:fs';
import type { CodegenConfig } from '@graphql-codegen/cli';
import { type FieldNode, Kind, parse, print, visit } from 'graphql';

const output = {
  preset: 'client' as const,
  presetConfig: {
    fragmentMasking: false,
    persistedDocuments: { hashPropertyName: 'hash', hashAlgorithm: 'sha256' as const },
  },
  config: {
    useTypeImports: true,
    enumsAsTypes: true,
    scalars: { UUID: 'string', LocalDate: 'string', DateTimeISO: 'string', IntColumn: 'string' },
  },
};

const TYPENAME: FieldNode = { kind: Kind.FIELD, name: { kind: Kind.NAME, value: '__typename' } };

/** The document as it is answered: the cache learns from the type names which answers a mutation makes stale. */
function withTypenames(document: string): string {
  const named = visit(parse(document), {
    SelectionSet: (node, _key, parent) =>
      parent && 'kind' in parent && parent.kind === Kind.OPERATION_DEFINITION
        ? undefined
        : { ...node, selections: [...node.selections, TYPENAME] },
  });
  return print(named);
}

/** The hashes stay: they are keys, and name the document that the page was written with. */
function nameTypes(file: string): void {
  const documents = JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>;
  const named = Object.entries(documents).map(([hash, document]) => [hash, withTypenames(document)]);
  writeFileSync(file, JSON.stringify(Object.fromEntries(named), null, 2));
}

/**
 * Operations stand in .graphql files beside the page that asks them; the documents are typed and hashed.
 * The light entry's are generated a second time by themselves, so that a phone does not load the staff's; so are those
 * of the forecast, which a phone loads when it is asked for.
 */
const config: CodegenConfig = {
  schema: '../api/schema.graphql',
  hooks: {
    afterOneFileWrite: (file: string) => {
      if (file.endsWith('persisted-documents.json')) nameTypes(file);
    },
  },
  generates: {
    'src/gql/': { ...output, documents: 'src/**/*.graphql' },
    'src/gql/forecast/': { ...output, documents: 'src/forecast/family/*.graphql' },
    'src/gql/light/': { ...output, documents: ['src/access/*.graphql', 'src/diary/family/*.graphql'] },
  },
};

export default config;
