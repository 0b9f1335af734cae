import 'reflect-metadata';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { lexicographicSortSchema, printSchema } from 'graphql';
import { resolvers } from './capabilities.ts';
import { apiFolder } from './platform/places.ts';
import { createSchema } from './platform/schema.ts';

/** Prints the schema that the SPA's operations are typed from. */
writeFileSync(
  join(apiFolder, 'schema.graphql'),
  `${printSchema(lexicographicSortSchema(createSchema(resolvers)))}\n`,
);
