import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import { type BrowserContext, expect, type Page, test as base } from '@playwright/test';
import { readyAddress, serverMain } from './server-process.ts';

/** The Wednesday afternoon on which all journeys take place, at school in Yekaterinburg's zone. */
const AT = '2026-11-25T10:00:00Z';

export interface School {
  readonly url: string;
  /** A browser of its own, signed in through the page as a demo person does. */
  signIn(login: string, options?: { phone?: boolean }): Promise<Page>;
}

/** A demo school for each worker: its own process, port and database. */
export const test = base.extend<{ school: School }, { schoolUrl: string }>({
  schoolUrl: [
    // oxlint-disable-next-line no-empty-pattern -- the fixture's dependencies are read from this pattern
    async ({}, use) => {
      const data = mkdtempSync(join(tmpdir(), 'vedomo-e2e-'));
      const server = spawn(process.execPath, [serverMain, '--demo', '--at', AT], {
        env: { ...process.env, PORT: '0', VEDOMO_DATA: data, LOG_LEVEL: 'error' },
        stdio: ['ignore', 'pipe', 'inherit'],
      });
      const ended = new Promise<void>((resolve) => server.once('exit', () => resolve()));
      try {
        await use(await readyAddress(server.stdout));
      } finally {
        server.kill('SIGTERM');
        await ended;
        rmSync(data, { recursive: true, force: true });
      }
    },
    { scope: 'worker', timeout: 120_000 },
  ],
  school: async ({ browser, schoolUrl }, use) => {
    const contexts: BrowserContext[] = [];
    await use({
      url: schoolUrl,
      async signIn(login, { phone = false } = {}) {
        const context = await browser.newContext({
          baseURL: schoolUrl,
          ...(phone && { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true }),
        });
        contexts.push(context);
        const page = await context.newPage();
        page.on('pageerror', (error) => expect(error.message, 'an error in the page').toBe(''));
        page.on('console', (message) => {
          if (message.type() === 'error') expect(message.text(), 'an error in the console').toBe('');
        });
        await page.goto('/sign-in');
        await page.getByLabel('Логин').fill(login);
        await page.getByLabel('Пароль', { exact: true }).fill('vedomo-demo');
        await page.getByRole('button', { name: 'Войти' }).click();
        await page.waitForURL((url) => url.pathname !== '/sign-in');
        return page;
      },
    });
    for (const context of contexts) await context.close();
  },
});

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
