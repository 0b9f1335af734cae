import { expect, expectAccessible, test } from './demo-school.ts';

test('a mother reads the diary on her phone, and the class teacher sees it', async ({ school }) => {
  const mother = await school.signIn('guardian', { phone: true });

  await test.step('she chooses the child and opens both sections', async () => {
    await mother.getByRole('radio', { name: 'Кирилл, 5А' }).click();
    await expect(mother.getByRole('heading', { name: 'Неделя 23–29 ноября' })).toBeVisible();
    await mother.getByRole('tab', { name: 'Итоговые оценки' }).click();
    await expect(mother.getByRole('tabpanel')).toContainText('Математика');
    await expectAccessible(mother);
  });

  await test.step('she presses the button and keeps the receipt after a reload', async () => {
    await mother.getByRole('button', { name: 'С дневником ознакомлен' }).click();
    const receipt = mother.getByRole('status').filter({ hasText: 'Вы ознакомились' });
    await expect(receipt).toBeVisible();
    await mother.reload();
    await expect(mother.getByText(/[0-9A-Z]{4}-[0-9A-Z]{4}/)).toBeVisible();
    await expect(mother.getByRole('button', { name: 'С дневником ознакомлен' })).toHaveCount(0);
    await expectAccessible(mother);
  });

  await test.step('the class teacher sees one family fewer and who it was', async () => {
    const teacher = await school.signIn('teacher');
    await expect(teacher.getByRole('heading', { level: 1 })).toContainText('осталось 22 семьи из 25');
    await teacher.getByRole('button', { name: /показать/i }).click();
    await expect(teacher.getByRole('row', { name: /Ощепков Кирилл/ })).toContainText('Ощепкова М. С.');
    await expectAccessible(teacher);
  });
});
