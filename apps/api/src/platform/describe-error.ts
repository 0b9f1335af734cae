/** What the log may know of an error: never a value that somebody entered. */
export interface ErrorDescription {
  readonly name: string;
  readonly code?: string;
  readonly message?: string;
  /** Where it happened, without the message that a stack begins with. */
  readonly at?: string;
}

/** PostgreSQL's classes of errors whose messages name tables, columns and constraints; those of class 22 quote values. */
const SAFE_SQLSTATE = /^(?:08|23|25|28|40|42|53|54|55|57|58)[0-9A-Z]{3}$/;

/** Others quote what they were given: `JSON.parse`, dates that cannot be read, scalars of the graph. */
const SAFE_NAMES = new Set(['Error', 'TypeError', 'ReferenceError']);

/** Describes an error for the log; the message only of kinds that are known to hold no values. */
export function describeError(error: unknown): ErrorDescription {
  if (!(error instanceof Error)) return { name: typeof error };
  const { name, message, stack } = error;
  const { code } = error as { code?: unknown };
  const told = typeof code === 'string' || typeof code === 'number' ? String(code) : undefined;
  const safe = SAFE_NAMES.has(name) || (told !== undefined && SAFE_SQLSTATE.test(told));
  const frames = stack?.split('\n').filter((line) => /^\s+at /.test(line));
  return {
    name,
    ...(told !== undefined && { code: told }),
    ...(safe && { message }),
    ...(frames && { at: frames.join('\n') }),
  };
}
