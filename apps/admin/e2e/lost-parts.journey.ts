import type { Page } from '@playwright/test';
import { expect, expectAccessible, test } from './demo-school.ts';

/** As after an update, or without connection: what a page loads later does not come. */
const losing = (page: Page, name: RegExp) => page.route(name, (route) => route.abort());

test('a part that cannot be loaded takes nothing else with it', async ({ school }) => {
  await test.step('in the diary of a phone', async () => {
    const mother = await school.signIn('guardian', { phone: true, badConnection: true });
    await losing(mother, /forecast-section.*\.js/);
    await mother.getByRole('tab', { name: 'Прогноз' }).click();
    await expect(mother.getByRole('alert')).toContainText('Не удалось загрузить');
    await expect(mother.getByRole('tab', { name: 'Расписание' })).toBeVisible();
    await expectAccessible(mother);
    await mother.unrouteAll();
    await mother.getByRole('button', { name: 'Обновить страницу' }).click();
    await expect(mother.getByRole('tabpanel')).toContainText('четверть');
    await expect(mother.getByRole('alert')).toHaveCount(0);
  });

  await test.step('and on a page of the staff', async () => {
    const teacher = await school.signIn('teacher', { badConnection: true });
    await losing(teacher, /calendar\.page.*\.js/);
    await teacher.getByRole('link', { name: 'Учебный год' }).click();
    await expect(teacher.getByRole('alert')).toContainText('Не удалось загрузить');
    await expect(teacher.getByRole('link', { name: 'Неделя класса' })).toBeVisible();
    await teacher.unrouteAll();
    await teacher.getByRole('button', { name: 'Повторить' }).click();
    await expect(teacher.getByRole('heading', { level: 1 })).toContainText('2026');
  });
});

test('a date that is typed wrongly stays as it is, and nothing is recorded by another', async ({
  school,
}) => {
  const teacher = await school.signIn('teacher');
  await teacher
    .getByRole('button', { name: /^Записать корешок/ })
    .first()
    .click();
  const dialog = teacher.getByRole('dialog');
  const day = dialog.getByLabel('Когда получено школой');
  for (const [typed, said] of [
    ['31.02.2026', 'Такой даты нет'],
    ['26.11.2026', 'Не позже 25.11.2026'],
    ['01.10.2026', 'Не раньше 23.11.2026'],
    ['что-то', 'Такой даты нет'],
  ] as const) {
    await day.fill(typed);
    await teacher.keyboard.press('Tab');
    await expect(day).toHaveValue(typed);
    await expect(day).toHaveAccessibleDescription(new RegExp(said));
  }
  await dialog.getByRole('button', { name: 'Записать', exact: true }).click();
  await expect(dialog).toBeVisible();
  await day.fill('24.11');
  await teacher.keyboard.press('Tab');
  await expect(day).toHaveValue('24.11.2026');
});
