import { fileURLToPath } from 'node:url';
import { expect, test } from './demo-school.ts';

const picture = (name: string) => fileURLToPath(new URL(`../../../docs/images/${name}.png`, import.meta.url));

test('the dashboard', async ({ school }) => {
  const page = await school.signIn('director');
  await expect(page.getByRole('table').first()).toBeVisible();
  await page.screenshot({ path: picture('dashboard') });
});

test('the diary on a phone', async ({ school }) => {
  const page = await school.signIn('guardian', { phone: true });
  await expect(page.getByRole('button', { name: 'С дневником ознакомлен' })).toBeVisible();
  await page.screenshot({ path: picture('diary') });
});
