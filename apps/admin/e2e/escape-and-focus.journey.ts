import { expect, test } from './demo-school.ts';

test('Escape closes one thing at a time, and the focus goes back to where it came from', async ({
  school,
}) => {
  const admin = await school.signIn('admin');
  await admin.goto('/calendar');
  const add = admin.getByRole('button', { name: 'Добавить', exact: true }).first();
  await add.focus();
  await admin.keyboard.press('Enter');
  const drawer = admin.getByRole('dialog');
  const picker = admin.locator('[data-dates-dropdown]');

  await drawer.getByLabel('Первый день').click();
  await expect(picker).toBeVisible();
  await admin.keyboard.press('Escape');
  await expect(picker).toBeHidden();
  await expect(drawer).toBeVisible();

  await admin.keyboard.press('Escape');
  await expect(drawer).toBeHidden();
  await expect(add).toBeFocused();
});

test('the files of the dashboard are reached with the keyboard alone', async ({ school }) => {
  const director = await school.signIn('director');
  const download = director.getByRole('button', { name: 'Скачать' });
  for (const [steps, file] of [
    [0, /\.xlsx$/],
    [1, /\.csv$/],
  ] as const) {
    await director.getByLabel('По какую неделю').focus();
    await director.keyboard.press('Tab');
    await expect(download).toBeFocused();
    await director.keyboard.press('Enter');
    await expect(director.getByRole('menuitem', { name: 'XLSX' })).toBeFocused();
    for (let step = 0; step < steps; step += 1) await director.keyboard.press('ArrowDown');
    const [saved] = await Promise.all([director.waitForEvent('download'), director.keyboard.press('Enter')]);
    expect(saved.suggestedFilename()).toMatch(file);
    await expect(download).toBeFocused();
  }
});
