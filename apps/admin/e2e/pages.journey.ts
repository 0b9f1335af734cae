import type { Page } from '@playwright/test';
import { expect, expectAccessible, test } from './demo-school.ts';

const STAFF_PAGES = {
  director: ['/compliance', '/class-week', '/forecast', '/calendar'],
  admin: [
    '/compliance',
    '/roster',
    '/roster/import',
    '/acknowledgements/import',
    '/calendar',
    '/invitations',
    '/staff',
  ],
  clerk: ['/roster', '/calendar'],
  teacher: ['/class-week'],
} as const;

/** The page has said what it is about, and nothing is still coming. */
async function expectSettled(page: Page): Promise<void> {
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.locator('[aria-busy="true"]')).toHaveCount(0);
}

for (const [login, paths] of Object.entries(STAFF_PAGES))
  test(`every page of ${login} is accessible and fits its screen`, async ({ school }) => {
    test.slow();
    const page = await school.signIn(login);
    for (const path of paths)
      await test.step(path, async () => {
        await page.goto(path);
        await expectSettled(page);
        await expectAccessible(page);
      });
  });

test('the teacher’s week and the families’ pages fit a phone', async ({ school }) => {
  test.slow();
  for (const login of ['teacher', 'guardian', 'student']) {
    const page = await school.signIn(login, { phone: true });
    await expectSettled(page);
    await expectAccessible(page);
  }
});

test('a student reads the same without the button', async ({ school }) => {
  const student = await school.signIn('student', { phone: true });
  await expect(student.getByRole('tab', { name: 'Итоговые оценки' })).toBeVisible();
  await expect(student.getByRole('button', { name: 'С дневником ознакомлен' })).toHaveCount(0);
});
