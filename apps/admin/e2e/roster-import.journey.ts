import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { join } from 'node:path';
import { expect, test } from './demo-school.ts';

const shared = process.env.VEDOMO_SHARED ?? fileURLToPath(new URL('../../../../shared', import.meta.url));
const archive = join(shared, 'data/oneroster/school-k12-1040-students.zip');

test('the administrator imports a roster after seeing what it would change', async ({ school }) => {
  test.slow();
  expect(existsSync(archive), `${archive} is needed (VEDOMO_SHARED names its folder)`).toBe(true);
  const admin = await school.signIn('admin');
  await admin.goto('/roster/import');

  await test.step('a file that is no archive is refused, and nothing happens', async () => {
    await admin.locator('input[type=file]').setInputFiles({
      name: 'roster.zip',
      mimeType: 'application/zip',
      buffer: Buffer.from('это не архив'),
    });
    await expect(admin.getByText(/не архив ZIP|не является|не похож/i).first()).toBeVisible();
  });

  await test.step('a real archive is read and shown first', async () => {
    await admin.goto('/roster/import');
    await admin.locator('input[type=file]').setInputFiles(archive);
    await expect(admin.getByRole('button', { name: 'Загрузить', exact: true })).toBeVisible({
      timeout: 60_000,
    });
    await expect(admin.getByRole('main')).toContainText('1040');
  });

  await test.step('confirmed, it becomes classes and people', async () => {
    await admin.getByRole('button', { name: 'Загрузить', exact: true }).click();
    await admin.getByRole('dialog').getByRole('button', { name: 'Загрузить' }).click();
    await expect(admin.getByRole('heading', { name: 'Загружено' })).toBeVisible({ timeout: 60_000 });
    await admin.goto('/roster');
    await expect(admin.getByText('Gregarious Cheetah').first()).toBeVisible();
  });
});
