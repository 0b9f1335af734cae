import type { Page } from '@playwright/test';
import { expect, expectAccessible, test } from './demo-school.ts';
import { russianInterfaceWords } from './interface-words.ts';

/** The page is in English, to the eye and to the ear. */
async function expectEnglish(page: Page): Promise<void> {
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  expect(await russianInterfaceWords(page)).toEqual([]);
}

test('somebody who reads English finds nothing else to read', async ({ school }) => {
  test.slow();

  await test.step('the words of the interface are told from data', async () => {
    const russian = await school.visit();
    await russian.goto('/sign-in');
    await expect(russian.getByRole('button', { name: 'Войти' })).toBeVisible();
    expect(await russianInterfaceWords(russian)).toContain('Пароль');
  });

  await test.step('signing in', async () => {
    const visitor = await school.visit();
    await visitor.goto('/sign-in');
    await visitor.getByRole('button', { name: 'English' }).click();
    await expect(visitor.getByRole('button', { name: 'Русский' })).toBeVisible();
    expect((await russianInterfaceWords(visitor)).filter((word) => word !== 'Русский')).toEqual([]);
    await visitor.getByLabel('Login').fill('guardian');
    await visitor.getByLabel('Password', { exact: true }).fill('wrong');
    await visitor.getByRole('button', { name: 'Sign in' }).click();
    await expect(visitor.getByRole('alert')).toHaveText('The login or the password is wrong.');
  });

  await test.step('the diary: dates, a week, what the button covers, the weeks before', async () => {
    const mother = await school.signIn('guardian', { phone: true, english: true });
    await mother.getByRole('radio', { name: 'Арина, 7А' }).click();
    await expect(mother.getByRole('heading', { name: /^Week of November 23\s?–\s?29$/ })).toBeVisible();
    await expect(mother.getByText('Read it by Sunday, November 29')).toBeVisible();
    await expect(mother.getByRole('button', { name: 'I have read the diary' })).toBeVisible();
    await expect(mother.getByText('8 of 10 on time')).toBeVisible();
    await mother.getByRole('button', { name: 'All weeks of the school year' }).click();
    await expect(mother.getByText(/You: November 21 at .+ · receipt/)).toBeVisible();
    await expectEnglish(mother);
    await mother.getByRole('tab', { name: 'Final marks' }).click();
    await expect(mother.getByText(/^mean \d\.\d+$/).first()).toBeVisible();
    await expectEnglish(mother);
    await mother.getByRole('button', { name: /^Signed in as/ }).click();
    expect((await russianInterfaceWords(mother)).filter((word) => word !== 'Русский')).toEqual([]);
    await expectAccessible(mother);
  });

  await test.step('the class week: families are counted as English counts', async () => {
    const teacher = await school.signIn('teacher', { english: true });
    await teacher.goto('/class-week');
    await expect(teacher.getByRole('heading', { level: 1 })).toHaveText(/^\d+ families of 25 are left until/);
    await expectEnglish(teacher);
    await teacher
      .getByRole('checkbox', { name: /^Select:/ })
      .first()
      .check();
    await expect(teacher.getByRole('status').filter({ hasText: /1 student\b/ })).toBeVisible();
    await teacher
      .getByRole('checkbox', { name: /^Select:/ })
      .nth(1)
      .check();
    await expect(teacher.getByRole('status').filter({ hasText: /2 students\b/ })).toBeVisible();
    await teacher
      .getByRole('button', { name: /^Record a strip/ })
      .first()
      .click();
    await expect(teacher.getByRole('dialog')).toBeVisible();
    await expectEnglish(teacher);
  });

  await test.step('the dashboard: the finding, the cells, the people behind a cell', async () => {
    const director = await school.signIn('director', { english: true });
    await director.goto('/compliance');
    await expect(director.getByRole('heading', { level: 1 })).toHaveText(
      /^In week 12 the diary was read on time for \d+ of \d+ students – \d+(\.\d+)?%$/,
    );
    const cell = director.getByRole('link', {
      name: /^7Б, week 12, November 16\s?–\s?22: \d+\sof\s\d+, \d+%/,
    });
    await expect(cell).toBeVisible();
    await expectEnglish(director);
    await cell.click();
    await expect(director.getByRole('dialog').getByRole('heading').first()).toBeVisible();
    await expectEnglish(director);
  });

  await test.step('the other places of the staff', async () => {
    const admin = await school.signIn('admin', { english: true });
    for (const path of [
      '/calendar',
      '/roster',
      '/roster/import',
      '/acknowledgements/import',
      '/invitations',
      '/staff',
    ]) {
      await admin.goto(path);
      await expectEnglish(admin);
    }
  });
});
