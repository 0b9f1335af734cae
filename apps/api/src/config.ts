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
  VEDOMO_TRUSTED_PROXIES: z
    .string()
    .default('')
    .transform((list) => list.split(/[\s,]+/).filter(Boolean))
    .pipe(z.array(z.union([z.ipv4(), z.ipv6(), z.cidrv4(), z.cidrv6()])))
    .describe('proxies on other machines whose X-Forwarded headers are believed: addresses and subnets'),
  NODE_ENV: z.string().optional(),
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'silent']).default('info'),
});

export interface Config {
  readonly port: number;
  readonly host: string;
  readonly databaseUrl: string | null;
  readonly dataDir: string;
  /** Cookies always carry Secure when it is HTTPS, and otherwise when their request came by HTTPS. */
  readonly publicUrl: string | null;
  /** See `trustedProxies`. */
  readonly trustedProxies: readonly string[];
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
    trustedProxies: data.VEDOMO_TRUSTED_PROXIES,
    logLevel: data.LOG_LEVEL,
    demo,
    demoAt: demo && values.at ? Temporal.Instant.from(values.at) : null,
    development: data.NODE_ENV === 'development',
  };
}
