import { fileURLToPath } from 'node:url';

/**
 * The path of a file that several projects test with. It lies beside the repository, or in the folder that
 * VEDOMO_SHARED names; a test that needs it fails when it is not there.
 */
export function sharedData(path: string): string {
  const beside = fileURLToPath(new URL('../../../../shared', import.meta.url));
  return `${process.env['VEDOMO_SHARED'] ?? beside}/data/${path}`;
}
