import type { Locator, Page } from '@playwright/test';
import { expect, expectAccessible, test } from './demo-school.ts';

/** Writes both days into the form, and leaves the field as one does: by looking elsewhere. */
async function writeDays(form: Locator, first: string, last: string): Promise<void> {
  await form.getByLabel('Первый день').fill(first);
  await form.getByLabel('Последний день').fill(last);
  await form.getByRole('heading').first().click();
}

/** What the dashboard says of a class in a week. */
async function sayingOf(director: Page, title: string, week: RegExp): Promise<string> {
  const table = director.getByRole('table').first();
  const heads = await table
    .getByRole('columnheader')
    .evaluateAll((all) => all.map((head) => head.getAttribute('title') ?? ''));
  const column = heads.findIndex((name) => week.test(name));
  expect(column, `the dashboard has the week ${week}`).toBeGreaterThan(0);
  const row = table.getByRole('row').filter({ has: director.getByRole('rowheader', { name: title }) });
  const cell = row.locator('th, td').nth(column);
  return (await cell.getAttribute('data-words')) ?? cell.innerText();
}

test('the year changes as the school decides: first looked at, then done', async ({ school }) => {
  test.slow();
  const clerk = await school.signIn('admin');
  const director = await school.signIn('director');
  const drawer = clerk.getByRole('dialog').first();
  await clerk.goto('/calendar');

  await test.step('moving the first grade’s vacation says which weeks and duties that touches', async () => {
    await clerk.getByRole('button', { name: 'Изменить: Дополнительные каникулы первоклассников' }).click();
    await writeDays(drawer, '23.11.2026', '29.11.2026');
    await drawer.getByRole('button', { name: 'Что изменится' }).click();
    const open = drawer.getByRole('region', { name: 'Открытые недели' });
    await expect(open.getByRole('listitem').filter({ hasText: '23–29 ноября' })).toContainText(
      /ознакомление не потребуется: \d+ ученик\S*, 4 класса/,
    );
    await expect(drawer.getByText(/^Затронут[аы] закрыт/)).toHaveCount(0);
    await expectAccessible(clerk);
  });

  await test.step('until it is confirmed nothing has changed', async () => {
    await expect(director.getByRole('table').first()).toBeVisible();
    expect(await sayingOf(director, '1А', /^13-я/)).toContain('неделя идёт');
  });

  await test.step('confirmed, the week is a gap for these classes alone', async () => {
    await drawer.getByRole('button', { name: 'Изменить календарь' }).click();
    await expect(clerk.getByText('Календарь изменён.')).toBeVisible();
    await expect(clerk.getByRole('row', { name: /Дополнительные каникулы первоклассников/ })).toContainText(
      '23–29 ноября',
    );
    await director.reload();
    await expect(director.getByRole('table').first()).toBeVisible();
    expect(await sayingOf(director, '1А', /^13-я/)).toMatch(/каникулы/i);
    expect(await sayingOf(director, '2А', /^13-я/)).toContain('неделя идёт');
    await expectAccessible(director);
  });

  await test.step('a week that is closed changes with a reason only, and says so', async () => {
    const card = clerk.getByRole('button', { name: 'Добавить' }).first();
    await card.click();
    await drawer.getByLabel('Название').fill('Карантин');
    await writeDays(drawer, '09.11.2026', '15.11.2026');
    await drawer.getByLabel('Параллели').fill('1');
    await clerk.getByRole('option', { name: '1', exact: true }).click();
    await drawer.getByRole('heading').first().click();
    await drawer.getByRole('button', { name: 'Что изменится' }).click();
    await expect(drawer.getByText(/^Затронут[аы] закрыт/)).toBeVisible();
    await expect(drawer.getByRole('region', { name: 'Закрытые недели' })).toContainText('9–15 ноября');
    await drawer.getByRole('button', { name: 'Изменить и исправить' }).click();
    await expect(drawer.getByText('Напишите причину')).toBeVisible();
    await expectAccessible(clerk);
    await drawer.getByLabel('Причина исправления').fill('Карантин, приказ № 118 от 9 ноября');
    await drawer.getByRole('button', { name: 'Изменить и исправить' }).click();
    await expect(clerk.getByText('Календарь изменён.').last()).toBeVisible();
    await expect(clerk.getByRole('row', { name: /Карантин/ }).first()).toContainText('9–15 ноября');
    await director.reload();
    await expect(director.getByRole('table').first()).toBeVisible();
    expect(await sayingOf(director, '1А', /^11-я/)).toMatch(/Карантин|каникулы/);
    expect(await sayingOf(director, '2А', /^11-я/)).toMatch(/\d+\sиз\s\d+/);
  });

  await test.step('whoever only teaches may look', async () => {
    const teacher = await school.signIn('teacher');
    await teacher.goto('/calendar');
    await expect(teacher.getByRole('row', { name: /Карантин/ }).first()).toBeVisible();
    await expect(teacher.getByRole('button', { name: /^Изменить|^Добавить/ })).toHaveCount(0);
  });
});
