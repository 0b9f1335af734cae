import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { Temporal } from 'temporal-polyfill';
import { z } from 'zod';

const environment = z.object({
  PORT: z.coerce.number().int().min(0).max(65535).default(4000),
  HOST: z.string().default('127.0.0.1'),
  DATABASE_URL: z
    .url({ protocol: /^postgres(ql)?$/ })
    .optional()
    .describe('the owner of the database; the embedded database when absent'),
  VEDOMO_DATA: z.string().default('.vedomo').describe('the data directory of the embedded database'),
  VEDOMO_PUBLIC_URL: z.url().optional().describe('what families type; printed on invitation slips'),
  VEDOMO_SECURE_COOKIES: z.stringbool().optional(),
  NODE_ENV: z.string().optional(),
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'silent']).default('info'),
});

export interface Config {
  readonly port: number;
  readonly host: string;
  readonly databaseUrl: string | null;
  readonly dataDir: string;
  readonly publicUrl: string | null;
  /** Cookies carry Secure: on unless the public address is plain HTTP. */
  readonly secureCookies: boolean;
  readonly logLevel: string;
  readonly demo: boolean;
  /** The demo stands at this instant instead of following the machine's clock. */
  readonly demoAt: Temporal.Instant | null;
  /** Takes any GraphQL document, as the demo does. */
  readonly development: boolean;
}

/**
 * Reads the configuration; the only place that looks at the environment and the switches
 * (`--demo`, and `--at 2026-11-24T12:00:00Z` for where the demo's clock stands).
 * @throws an error that names each wrong variable or switch
 */
export function readConfig(env: NodeJS.ProcessEnv, argv: readonly string[] = []): Config {
  const { values } = parseArgs({
    args: [...argv],
    options: { demo: { type: 'boolean' }, at: { type: 'string' } },
  });
  const demo = values.demo === true;
  const parsed = environment.safeParse(env);
  if (!parsed.success) throw new Error(`Configuration: ${z.prettifyError(parsed.error)}`);
  const { data } = parsed;
  return {
    port: data.PORT,
    host: data.HOST,
    databaseUrl: demo ? null : (data.DATABASE_URL ?? null),
    dataDir: resolve(data.VEDOMO_DATA, demo ? 'demo' : 'data'),
    publicUrl: data.VEDOMO_PUBLIC_URL ?? null,
    secureCookies: data.VEDOMO_SECURE_COOKIES ?? data.VEDOMO_PUBLIC_URL?.startsWith('https:') ?? false,
    logLevel: data.LOG_LEVEL,
    demo,
    demoAt: demo && values.at ? Temporal.Instant.from(values.at) : null,
    development: data.NODE_ENV === 'development',
  };
}
