import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import { type Browser, type BrowserContext, expect, type Page, test as base } from '@playwright/test';
import { askDatabase } from './school-database.ts';
import { readyAddress, serverMain } from './server-process.ts';

/** The Wednesday afternoon on which all journeys take place, at school in Yekaterinburg's zone. */
const AT = '2026-11-25T10:00:00Z';

export interface Visit {
  readonly phone?: boolean;
  /** English from the first page on, for a browser whose person chose it. */
  readonly english?: boolean;
  /** The connection fails on purpose: what the browser says about it is no error of the page. */
  readonly badConnection?: boolean;
}

export interface School {
  readonly url: string;
  /** A browser of its own, in which nobody is signed in. */
  visit(visit?: Visit): Promise<Page>;
  /** A browser of its own, signed in through the page as a demo person does. */
  signIn(login: string, visit?: Visit): Promise<Page>;
  /** Asks the school's database: for what no page shows, or what comes from outside the pages. */
  ask<Answer extends Record<string, unknown>>(text: string, values?: readonly unknown[]): Promise<Answer[]>;
}

interface Server {
  readonly url: string;
  readonly data: string;
}

interface Worker {
  /** A journey that leaves traces which others would meet names a school of its own. */
  readonly schoolOf: string;
  readonly server: Server;
}

/** What the browser, or React in its name, says of what did not come. */
const LOST = /net::ERR_|dynamically imported module/;

/** A demo school for each worker: its own process, port and database. */
export const test = base.extend<{ school: School; schoolUrl: string }, Worker>({
  schoolOf: ['everybody', { scope: 'worker', option: true }],
  server: [
    async ({ schoolOf }, use) => {
      const data = mkdtempSync(join(tmpdir(), `vedomo-e2e-${schoolOf}-`));
      const server = spawn(process.execPath, [serverMain, '--demo', '--at', AT], {
        env: { ...process.env, PORT: '0', VEDOMO_DATA: data, LOG_LEVEL: 'error' },
        stdio: ['ignore', 'pipe', 'inherit'],
      });
      const ended = new Promise<void>((resolve) => server.once('exit', () => resolve()));
      try {
        await use({ url: await readyAddress(server.stdout), data });
      } finally {
        server.kill('SIGTERM');
        await ended;
        rmSync(data, { recursive: true, force: true });
      }
    },
    { scope: 'worker', timeout: 120_000 },
  ],
  schoolUrl: async ({ server }, use) => use(server.url),
  school: async ({ browser, server }, use) => {
    const contexts: BrowserContext[] = [];
    const visit = async (options: Visit = {}) => {
      const context = await openBrowser(browser, server.url, options);
      contexts.push(context);
      return openPage(context, options);
    };
    await use({
      url: server.url,
      visit,
      async signIn(login, options) {
        const page = await visit(options);
        await page.goto('/sign-in');
        await page.getByLabel(options?.english ? 'Login' : 'Логин').fill(login);
        await page.getByLabel(options?.english ? 'Password' : 'Пароль', { exact: true }).fill('vedomo-demo');
        await page.getByRole('button', { name: options?.english ? 'Sign in' : 'Войти' }).click();
        await page.waitForURL((url) => url.pathname !== '/sign-in');
        return page;
      },
      ask: (text, values) => askDatabase(server.data, text, values),
    });
    for (const context of contexts) await context.close();
  },
});

async function openBrowser(
  browser: Browser,
  url: string,
  { phone, english }: Visit,
): Promise<BrowserContext> {
  const context = await browser.newContext({
    baseURL: url,
    ...(phone && { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true }),
  });
  if (english) await context.addInitScript(() => localStorage.setItem('vedomo.language', 'en'));
  return context;
}

async function openPage(context: BrowserContext, { badConnection }: Visit): Promise<Page> {
  const page = await context.newPage();
  page.on('pageerror', (error) => expect(error.message, 'an error in the page').toBe(''));
  page.on('console', (message) => {
    if (message.type() !== 'error' || (badConnection && LOST.test(message.text()))) return;
    expect(message.text(), 'an error in the console').toBe('');
  });
  return page;
}

/** Nothing that axe calls serious or critical, and nothing wider than the screen. */
export async function expectAccessible(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  const serious = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical');
  expect(serious.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
  const [content, screen] = await page.evaluate(() => [
    document.documentElement.scrollWidth,
    window.innerWidth,
  ]);
  expect(content, 'the page is wider than the screen').toBeLessThanOrEqual(screen);
}

export { expect } from '@playwright/test';
