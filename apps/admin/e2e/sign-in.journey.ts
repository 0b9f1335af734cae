import { expect, expectAccessible, test } from './demo-school.ts';

test('people sign in, are told when it does not work, and leave', async ({ browser, schoolUrl }) => {
  const context = await browser.newContext({ baseURL: schoolUrl });
  const page = await context.newPage();
  await page.goto('/diary');
  await expect(page, 'whoever is not signed in comes here first').toHaveURL(/\/sign-in\?to=/);
  await expectAccessible(page);

  await test.step('a wrong password is said plainly', async () => {
    await page.getByLabel('Логин').fill('guardian');
    await page.getByLabel('Пароль', { exact: true }).fill('не тот пароль');
    await page.getByLabel('Пароль', { exact: true }).press('Enter');
    await expect(page.getByRole('alert')).toHaveText('Логин или пароль не подходят.');
  });

  await test.step('one press enters the demo, and leads to the address asked for', async () => {
    await page.getByRole('button', { name: /^Родитель/ }).click();
    await expect(page).toHaveURL(/\/diary/);
    await expect(page.getByRole('button', { name: 'С дневником ознакомлен' })).toBeVisible();
  });

  await test.step('the bare address leads on without signing in again', async () => {
    await page.goto('/');
    await expect(page).toHaveURL(/\/diary/);
    await expect(page.getByRole('button', { name: 'С дневником ознакомлен' })).toBeVisible();
  });

  await test.step('leaving on all devices ends the session', async () => {
    await page.getByRole('button', { name: /Вы вошли как/ }).click();
    await page.getByRole('button', { name: 'Выйти на всех устройствах' }).click();
    await expect(page).toHaveURL(/\/sign-in/);
    await page.goto('/diary');
    await expect(page).toHaveURL(/\/sign-in/);
    await page.goto('/');
    await expect(page.getByLabel('Логин')).toBeVisible();
  });

  await test.step('English is one press away', async () => {
    await page.getByRole('button', { name: 'English' }).click();
    await expect(page.getByRole('button', { name: 'Русский' })).toBeVisible();
  });
  await context.close();
});
