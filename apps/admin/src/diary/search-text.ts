/** A text of the address; undefined when it is something else. */
export const text = (value: unknown): string | undefined =>
  typeof value === 'string' && value ? value : undefined;
