import type { CodegenConfig } from '@graphql-codegen/cli';

/** Operations stand in .graphql files beside the page that asks them; the documents are typed and hashed. */
const config: CodegenConfig = {
  schema: '../api/schema.graphql',
  documents: 'src/**/*.graphql',
  generates: {
    'src/gql/': {
      preset: 'client',
      presetConfig: {
        fragmentMasking: false,
        persistedDocuments: { hashPropertyName: 'hash', hashAlgorithm: 'sha256' },
      },
      config: {
        useTypeImports: true,
        enumsAsTypes: true,
        scalars: { UUID: 'string', LocalDate: 'string', DateTimeISO: 'string' },
      },
    },
  },
};

export default config;
