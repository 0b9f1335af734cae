import type { Locator, Page } from '@playwright/test';
import { expect, test } from './demo-school.ts';
import { stopOf, tabTo } from './tab-to.ts';

/** As a Russian keyboard sends it: the key says «к», its place on the keyboard says R. */
async function pressRussian(page: Page, letter: string, code: string): Promise<void> {
  const session = await page.context().newCDPSession(page);
  for (const type of ['keyDown', 'keyUp'] as const)
    await session.send('Input.dispatchKeyEvent', {
      type,
      key: letter,
      code,
      ...(type === 'keyDown' && { text: letter }),
    });
  await session.detach();
}

test('the class teacher does a week with the keyboard alone', async ({ school }) => {
  test.slow();
  const teacher = await school.signIn('teacher');
  await teacher.goto('/class-week');
  const heading = teacher.getByRole('heading', { level: 1 });
  await expect(heading).toBeVisible();
  const before = await heading.innerText();
  const rows = teacher.getByRole('table').locator('tbody').getByRole('row');
  const nameIn = (row: Locator) => row.getByRole('rowheader').innerText();

  await test.step('Tab comes to the list, and every stop can be seen', async () => {
    const stops = await tabTo(teacher, rows.first());
    expect(stops[0]!.name, 'the first stop jumps over the places').toContain('К содержанию');
    expect(stops.filter(({ marked, inView }) => !marked || !inView)).toEqual([]);
  });

  await test.step('the arrows go over the students, space marks them', async () => {
    await teacher.keyboard.press('ArrowDown');
    await teacher.keyboard.press('ArrowDown');
    await expect(rows.nth(2)).toBeFocused();
    await teacher.keyboard.press('ArrowUp');
    await expect(rows.nth(1)).toBeFocused();
    await teacher.keyboard.press('Space');
    await expect(rows.nth(1).getByRole('checkbox')).toBeChecked();
    await expect(teacher.getByRole('status').filter({ hasText: 'Выбран 1 ученик' })).toBeVisible();
    await teacher.keyboard.press('Space');
    await expect(rows.nth(1).getByRole('checkbox')).not.toBeChecked();
  });

  const student = await nameIn(rows.nth(1));
  const dialog = teacher.getByRole('dialog');

  await test.step('К on the Russian layout records the strip of the student one stands on', async () => {
    await pressRussian(teacher, 'к', 'KeyR');
    await expect(dialog).toContainText(`Записать ответ: ${student}`);
    const stops = await tabTo(teacher, dialog.getByLabel('Кто принёс'));
    await teacher.keyboard.type('принёс сам ученик');
    const who = dialog.getByRole('combobox', { name: 'Кто ознакомился' });
    if ((await who.inputValue()) === '') {
      stops.push(...(await tabTo(teacher, who)));
      for (const key of ['ArrowDown', 'ArrowDown', 'Enter']) await teacher.keyboard.press(key);
      await expect(who).not.toHaveValue('');
    }
    stops.push(...(await tabTo(teacher, dialog.getByRole('button', { name: 'Записать', exact: true }))));
    expect(stops.filter(({ marked, inView }) => !marked || !inView)).toEqual([]);
    await teacher.keyboard.press('Enter');
    await expect(teacher.getByText(`Записано: ${student}.`)).toBeVisible();
    await expect(dialog).toHaveCount(0);
    await expect(heading).not.toHaveText(before);
  });

  await test.step('what was recorded is taken back', async () => {
    await tabTo(teacher, teacher.getByRole('button', { name: 'Отменить запись' }));
    await teacher.keyboard.press('Enter');
    await expect(teacher.getByText('Запись отменена. След о ней остался.')).toBeVisible();
    await expect(heading).toHaveText(before);
  });

  await test.step('Enter opens the student, Escape comes back to the row', async () => {
    await tabTo(teacher, rows.and(teacher.locator('[tabindex="0"]')));
    const row = teacher.locator('tr:focus');
    const name = await nameIn(row);
    await teacher.keyboard.press('Enter');
    await expect(dialog.getByRole('heading', { name })).toBeVisible();
    await teacher.keyboard.press('Escape');
    await expect(dialog).toHaveCount(0);
    await expect(teacher.getByRole('row').filter({ hasText: name })).toBeFocused();
  });

  await test.step('from the list Tab goes on to the end of the page', async () => {
    const seen = new Set<string>();
    for (let at = 0; at < 200; at += 1) {
      await teacher.keyboard.press('Tab');
      const stop = await stopOf(teacher);
      if (!stop) break;
      expect(stop, stop.name).toMatchObject({ marked: true, inView: true });
      seen.add(stop.name);
    }
    const records = await teacher.getByRole('button', { name: /^Записать корешок/ }).count();
    expect([...seen].filter((name) => name.startsWith('BUTTON Записать корешок'))).toHaveLength(records);
  });
});
