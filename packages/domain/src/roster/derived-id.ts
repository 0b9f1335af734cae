const PREFIX = 'table:';

/** Marks an id that was made from a row's own content, because the file had none. */
export function derivedId(kind: string, digest: string): string {
  return `${PREFIX}${kind}:${digest}`;
}

/**
 * Whether nothing but content stands behind the id. Such an id changes when a name is corrected, so the
 * plan may recognize its person by name; the id of another system is trusted and never second-guessed.
 */
export function isDerivedId(sourceId: string | null): boolean {
  return sourceId === null || sourceId.startsWith(PREFIX);
}
