import 'reflect-metadata';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { lexicographicSortSchema, printSchema } from 'graphql';
import { resolvers } from './capabilities.ts';
import { apiFolder } from './platform/places.ts';
import { createSchema } from './platform/schema.ts';

/** Prints the schema that the SPA's operations are typed from; with --check says whether the file has drifted. */
const file = join(apiFolder, 'schema.graphql');
const printed = `${printSchema(lexicographicSortSchema(createSchema(resolvers)))}\n`;
if (!process.argv.includes('--check')) writeFileSync(file, printed);
else if (readFileSync(file, 'utf8') !== printed) {
  console.error('apps/api/schema.graphql has drifted from the code: run `npm run -w @vedomo/api schema`');
  process.exitCode = 1;
}
