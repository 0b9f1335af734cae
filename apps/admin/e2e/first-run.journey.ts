import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readyAddress, serverMain } from './server-process.ts';
import { expect, expectAccessible, test } from './demo-school.ts';

const PASSWORD = 'четыре слова подряд лучше';

test('an empty installation begins with its school, stops cleanly and finds everything again', async ({
  browser,
}) => {
  test.slow();
  const data = mkdtempSync(join(tmpdir(), 'vedomo-first-run-'));
  const start = async () => {
    const server = spawn(process.execPath, [serverMain], {
      env: { ...process.env, PORT: '0', VEDOMO_DATA: data, LOG_LEVEL: 'error', DATABASE_URL: undefined },
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const ended = new Promise<number | null>((resolve) => server.once('exit', resolve));
    return { url: await readyAddress(server.stdout), stop: () => (server.kill('SIGINT'), ended) };
  };
  try {
    const first = await start();
    const page = await (await browser.newContext({ baseURL: first.url })).newPage();
    await page.goto('/');
    await expect(page.getByRole('heading', { name: 'Первый запуск' })).toBeVisible();
    await expect(page.getByText('Показательная школа')).toHaveCount(0);
    await expectAccessible(page);
    await page.getByLabel('Название').fill('Школа № 7');
    await page.getByLabel('Код в адресах').fill('s7');
    await page.getByLabel('Фамилия').fill('Ершова');
    await page.getByLabel('Имя', { exact: true }).fill('Нина');
    await page.getByLabel('Логин').fill('ershova');
    await page.getByLabel('Придумайте пароль').fill(PASSWORD);
    await page.getByRole('button', { name: 'Создать школу и войти' }).click();
    await expect(page).toHaveURL(/\/(compliance|roster)/);
    await expect(page.getByRole('navigation', { name: 'Разделы' }).getByText('Школа № 7')).toBeVisible();
    expect(await first.stop(), 'exit code after SIGINT').toBe(0);

    const second = await start();
    const again = await (await browser.newContext({ baseURL: second.url })).newPage();
    await again.goto('/sign-in');
    await again.getByLabel('Логин').fill('ershova');
    await again.getByLabel('Пароль', { exact: true }).fill(PASSWORD);
    await again.getByRole('button', { name: 'Войти' }).click();
    await expect(again.getByRole('navigation', { name: 'Разделы' }).getByText('Школа № 7')).toBeVisible();
    expect(await second.stop()).toBe(0);
  } finally {
    rmSync(data, { recursive: true, force: true });
  }
});
