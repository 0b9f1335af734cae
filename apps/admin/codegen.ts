import type { CodegenConfig } from '@graphql-codegen/cli';

const output = {
  preset: 'client' as const,
  presetConfig: {
    fragmentMasking: false,
    persistedDocuments: { hashPropertyName: 'hash', hashAlgorithm: 'sha256' as const },
  },
  config: {
    useTypeImports: true,
    enumsAsTypes: true,
    scalars: { UUID: 'string', LocalDate: 'string', DateTimeISO: 'string' },
  },
};

/**
 * Operations stand in .graphql files beside the page that asks them; the documents are typed and hashed.
 * The light entry's are generated a second time by themselves, so that a phone does not load the staff's.
 */
const config: CodegenConfig = {
  schema: '../api/schema.graphql',
  generates: {
    'src/gql/': { ...output, documents: 'src/**/*.graphql' },
    'src/gql/light/': { ...output, documents: ['src/access/*.graphql', 'src/diary/family/*.graphql'] },
  },
};

export default config;
