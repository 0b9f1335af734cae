import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of apps/api, from the source as from the compiled files. */
const api = ((): string => {
  for (let folder = dirname(fileURLToPath(import.meta.url)); ; folder = dirname(folder))
    if (existsSync(join(folder, 'migrations'))) return folder;
})();

export const apiFolder = api;
export const adminDist = join(api, '../admin/dist');
/** The operations that the SPA was built with, by hash. */
export const spaDocuments = join(api, '../admin/src/gql/persisted-documents.json');
