import { defineConfig } from '@playwright/test';
import { chromiumSwitches, findChromium } from './e2e/chromium.ts';

const { executablePath, env } = await findChromium();

export default defineConfig({
  testDir: 'e2e',
  testMatch: '*.journey.ts',
  fullyParallel: false,
  workers: 2,
  timeout: 240_000,
  expect: { timeout: 20_000 },
  forbidOnly: true,
  reporter: [['list']],
  use: {
    locale: 'ru-RU',
    timezoneId: 'Europe/Lisbon',
    viewport: { width: 1440, height: 900 },
    launchOptions: {
      executablePath,
      args: chromiumSwitches,
      env: { ...process.env, ...env },
    },
    trace: 'off',
  },
});
