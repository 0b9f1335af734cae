import type { Page } from '@playwright/test';
import { expect, expectAccessible, test } from './demo-school.ts';

const HEADINGS = 'Класс;Фамилия;Имя;Отчество;Дата рождения';

/** Gives the page one file, as somebody would who exported it. */
async function give(admin: Page, name: string, text: string): Promise<void> {
  await admin.goto('/roster/import');
  await admin.locator('input[type=file]').setInputFiles({
    name,
    mimeType: 'application/octet-stream',
    buffer: Buffer.from(text),
  });
}

test('a file that is wrong is told where, and the school stays as it was', async ({ school }) => {
  test.slow();
  const people = () =>
    school.ask(`select (select count(*)::int from student) as students, (select count(*)::int from guardian) as guardians,
      (select count(*)::int from enrolment) as enrolments, (select count(*)::int from student where ends_on is not null) as gone`);
  const before = await people();
  const admin = await school.signIn('admin');
  const problems = admin.getByRole('table', { name: /Ошибки и замечания/ }).getByRole('row');

  await test.step('an archive that is none', async () => {
    await give(admin, 'roster.zip', 'это не архив');
    await expect(admin.getByText(/не архив ZIP|не является|не похож/i).first()).toBeVisible();
  });

  await test.step('a date that does not exist: file, line and column', async () => {
    await give(
      admin,
      'ученики.csv',
      `${HEADINGS}\r\n5А;Иванова;Анна;;30.02.2015\r\n5А;Петров;Пётр;;01.03.2015\r\n`,
    );
    const problem = problems.filter({ hasText: 'Даты «30.02.2015» не существует' });
    await expect(problem).toContainText('ученики.csv');
    await expect(problem.getByRole('cell', { name: '2', exact: true })).toBeVisible();
    await expect(problem).toContainText(/дата рождения/i);
    await expect(admin.getByRole('button', { name: 'Загрузить', exact: true })).toHaveCount(0);
    await expectAccessible(admin);
  });

  await test.step('a column that is missing', async () => {
    await give(admin, 'без имён.csv', 'Класс;Фамилия\r\n5А;Иванова\r\n');
    await expect(problems.filter({ hasText: 'ошибка' }).first()).toContainText('без имён.csv');
    await expect(problems.filter({ hasText: 'ошибка' }).first()).toContainText(/имя/i);
    await expect(admin.getByRole('button', { name: 'Загрузить', exact: true })).toHaveCount(0);
  });

  await test.step('nothing of it has touched anybody', async () => {
    expect(await people()).toEqual(before);
  });
});
