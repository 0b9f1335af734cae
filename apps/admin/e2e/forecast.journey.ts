import { expect, expectAccessible, test } from './demo-school.ts';

test.use({ schoolOf: 'forecast' });

const SENTENCE = 'Впереди контрольные: спрашивайте, если что-то непонятно.';

test('the class teacher issues a forecast, a mother reads it, and her press is the receipt', async ({
  school,
}) => {
  test.slow();
  const teacher = await school.signIn('teacher');
  const newest = teacher.getByRole('listitem').filter({ hasText: 'ознакомились семьи' }).first();

  await test.step('the teacher sees who needs help, and one student’s subjects in words', async () => {
    await teacher.getByRole('link', { name: 'Прогноз класса' }).click();
    await expect(teacher.getByRole('heading', { level: 1 })).toContainText(/Итоговая 2 .*из 25/);
    await expectAccessible(teacher);
    await teacher.getByRole('button', { name: 'Ощепков Кирилл' }).click();
    const drawer = teacher.getByRole('dialog', { name: 'Ощепков Кирилл' });
    await expect(drawer.getByText(/скорее всего/).first()).toBeVisible();
    await expect(drawer.getByText(/нужно:|уже не выйдет/).first()).toBeVisible();
    await expectAccessible(teacher);
    const expected = drawer.getByRole('radiogroup', { name: 'Ожидаемая отметка учителя' }).first();
    await expected.getByRole('radio', { name: '5' }).click();
    await expect(expected.getByRole('radio', { name: '5' })).toBeChecked();
    await teacher.keyboard.press('Escape');
  });

  await test.step('she tells the families in two clicks, with a sentence and after a preview', async () => {
    await teacher.getByRole('button', { name: 'Сообщить семьям' }).click();
    const dialog = teacher.getByRole('dialog');
    await dialog.getByLabel('Несколько слов').fill(SENTENCE);
    const preview = dialog.getByRole('region', { name: 'Как это прочтёт семья' });
    await expect(preview).toContainText(SENTENCE);
    await expect(preview).toContainText('скорее всего');
    await expectAccessible(teacher);
    await dialog.getByRole('button', { name: 'Сообщить', exact: true }).click();
    await expect(newest).toContainText(SENTENCE);
    await expect(newest).toContainText(/0\sиз\s25/);
    await expect(teacher.getByRole('button', { name: 'Сообщить семьям' })).toHaveCount(0);
  });

  const mother = await school.signIn('guardian', { phone: true });
  await test.step('the mother is told by the button that a forecast waits, and reads it', async () => {
    await mother.getByRole('radio', { name: 'Кирилл, 5А' }).click();
    await mother.getByRole('button', { name: 'Открыть прогноз' }).click();
    const panel = mother.getByRole('tabpanel');
    await expect(panel).toContainText(SENTENCE);
    await expect(panel).toContainText('новый');
    await expect(panel).toContainText('Математика');
    await expectAccessible(mother);
  });

  await test.step('she tries a mark, and the forecast moves', async () => {
    const subject = mother.getByRole('tabpanel').getByRole('listitem').filter({ hasText: 'Математика' });
    await subject.locator('summary').click();
    await subject.getByRole('button', { name: 'А если' }).click();
    await subject.getByRole('button', { name: 'Если будет 2' }).click();
    const worse = await subject.getByRole('status').textContent();
    await subject.getByRole('button', { name: /Убрать/ }).click();
    await expect(subject.getByRole('status')).toHaveText('');
    await subject.getByRole('button', { name: 'Если будет 5' }).click();
    await expect(subject.getByRole('status')).toContainText('Если так и будет');
    expect(await subject.getByRole('status').textContent()).not.toBe(worse);
    await expectAccessible(mother);
  });

  await test.step('her one press proves the diary and the forecast', async () => {
    await mother.getByRole('button', { name: 'С дневником ознакомлен' }).click();
    await expect(mother.getByRole('status').filter({ hasText: 'Вы ознакомились' })).toBeVisible();
    await expect(mother.getByRole('tabpanel')).toContainText('ознакомление отмечено');
    await teacher.reload();
    await expect(newest).toContainText(/1\sиз\s25/);
  });

  await test.step('a student reads the same', async () => {
    const student = await school.signIn('student', { phone: true });
    await student.getByRole('tab', { name: 'Прогноз' }).click();
    await expect(student.getByRole('tabpanel')).toContainText(SENTENCE);
    await expectAccessible(student);
  });

  await test.step('the deputy sees whether families are told and whether it came true', async () => {
    const deputy = await school.signIn('deputy');
    await deputy.getByRole('link', { name: 'Прогноз' }).click();
    await expect(deputy.getByRole('row', { name: /5А/ })).toContainText(/25\sиз\s25/);
    const inTime = deputy.getByRole('row', { name: /5Б/ });
    await expect(inTime).toContainText('сообщить не позже 12 декабря');
    await expect(inTime).toContainText('ещё есть время');
    await expect(deputy.getByRole('heading', { level: 1 })).toContainText('ещё есть время');
    await expectAccessible(deputy);
  });

  await test.step('the deputy changes the school’s rules, and sees what they mean before and after', async () => {
    const deputy = await school.signIn('deputy');
    await deputy.goto('/forecast');
    const rules = deputy
      .locator('section')
      .filter({ has: deputy.getByRole('heading', { name: 'Правила прогноза', level: 2 }) });
    await expect(rules).toContainText('Обычные правила: для этого периода других нет.');
    await rules.getByRole('button', { name: 'Изменить правила' }).click();
    const drawer = deputy.getByRole('dialog', { name: 'Правила прогноза' });
    const days = drawer.getByLabel('дней до конца периода');
    const best = drawer.getByRole('group', { name: 'С какого среднего балла' }).getByLabel('5 — от');
    const bestOfYear = drawer.getByRole('group', { name: 'Итоговая за год' }).getByLabel('5 — от');
    await days.fill('101');
    await best.fill('5,5');
    await drawer.getByRole('button', { name: 'Сохранить правила' }).click();
    await expect(drawer.getByText('От 0 до 100 дней.')).toBeVisible();
    await expect(drawer.getByText('Больше 4 и не больше 5.')).toBeVisible();
    await expectAccessible(deputy);
    await days.fill('40');
    await best.fill('4,65');
    await bestOfYear.fill('4,6');
    await drawer.getByRole('button', { name: 'Сохранить правила' }).click();
    await expect(drawer.getByText(/^2-я четверть: .*последний день уже прошёл/)).toBeVisible();
    await days.fill('10');
    const meaning = drawer.getByRole('region', { name: 'Что это будет значить' });
    await expect(meaning).toContainText('2-я четверть — 16 декабря');
    await expect(meaning).toContainText('4,60 → 4; 4,65 → 5');
    await expect(meaning).toContainText('остаётся при своих правилах: 1-е полугодие');
    await expectAccessible(deputy);
    await drawer.getByRole('button', { name: 'Сохранить правила' }).click();
    await expect(deputy.getByText('Правила прогноза изменены.')).toBeVisible();
    await expect(rules).toContainText('5 — от 4,65');
    await expect(rules).toContainText('5 — от 4,60');
    await expect(rules).toContainText('Действуют со 2 ноября. Записано 25 ноября');
    await expect(deputy.getByRole('row', { name: /5Б/ })).toContainText('сообщить не позже 16 декабря');
    await rules.getByText('Все изменения правил: 1').click();
    await expectAccessible(deputy);
  });

  await test.step('of two who change the rules at once the second is told, and sees those of the first', async () => {
    const pages = [await school.signIn('deputy'), await school.signIn('deputy')] as const;
    const drawers = pages.map((page) => page.getByRole('dialog', { name: 'Правила прогноза' }));
    const [first, second] = [drawers[0]!, drawers[1]!];
    for (const page of pages) await page.goto('/forecast?edit=rules');
    for (const [at, drawer] of drawers.entries()) {
      await drawer.getByLabel('Отметок для итоговой').fill(`${4 + at}`);
      await expect(drawer.getByRole('region', { name: 'Что это будет значить' })).toBeVisible();
    }
    await first.getByRole('button', { name: 'Сохранить правила' }).click();
    await expect(pages[0].getByText('Правила прогноза изменены.')).toBeVisible();
    await second.getByRole('button', { name: 'Сохранить правила' }).click();
    await expect(second.getByRole('alert')).toContainText('их изменил кто-то ещё');
    await expectAccessible(pages[1]);
    await second.getByRole('button', { name: 'Показать новые правила' }).click();
    await expect(second.getByLabel('Отметок для итоговой')).toHaveValue('4');
    await second.getByLabel('Отметок для итоговой').fill('5');
    await second.getByRole('button', { name: 'Сохранить правила' }).click();
    await expect(pages[1].getByText('Правила прогноза изменены.')).toBeVisible();
    await expect(pages[1].getByText('Все изменения правил: 3')).toBeVisible();
  });
});
