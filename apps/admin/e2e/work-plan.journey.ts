import type { Page } from '@playwright/test';
import { expect, expectAccessible, test } from './demo-school.ts';
import { tabTo } from './tab-to.ts';

test.use({ schoolOf: 'work-plan' });

const SOURCE = 'Ожидаемые работы учтены по плану контрольных';
const period = (page: Page) => page.getByRole('region', { name: '2-я четверть' });

test('the class teacher plans control works, and the forecast counts with them', async ({ school }) => {
  test.slow();
  const teacher = await school.signIn('teacher');
  const dialog = teacher.getByRole('dialog');
  const source = teacher.getByText(SOURCE);

  await test.step('from the forecast she goes to the plan, and sees where there is none', async () => {
    await teacher.getByRole('link', { name: 'Прогноз', exact: true }).click();
    await expect(source).toContainText('Математика');
    await expect(source).not.toContainText('Биология');
    await teacher.getByRole('link', { name: 'План контрольных' }).click();
    await expect(teacher.getByRole('heading', { level: 1 })).toContainText(
      'План контрольных работ, 5А: впереди',
    );
    await expect(period(teacher)).toContainText('Пока без плана');
    await expectAccessible(teacher);
  });

  await test.step('she enters two works of a subject in a row', async () => {
    await period(teacher).getByRole('button', { name: 'Добавить работу: Биология' }).click();
    await expect(dialog.getByRole('combobox', { name: 'Предмет' })).toHaveValue('Биология');
    await dialog.getByRole('button', { name: 'Сохранить', exact: true }).click();
    await expect(dialog.getByText('Укажите учебный день')).toBeVisible();
    await dialog.getByLabel('День').fill('15.12.2026');
    await teacher.keyboard.press('Tab');
    await dialog.getByLabel('Название').fill('Контрольная работа «Клетка»');
    await dialog.getByLabel('Вес отметки').fill('2,5');
    await expectAccessible(teacher);
    await dialog.getByRole('button', { name: 'Сохранить и добавить ещё' }).click();
    await expect(dialog.getByRole('status').filter({ hasText: 'Записано: Биология' })).toBeVisible();
    await dialog.getByLabel('День').fill('12.01');
    await teacher.keyboard.press('Tab');
    await dialog.getByLabel('Название').fill('Контрольная работа «Растения»');
    await dialog.getByRole('button', { name: 'Сохранить', exact: true }).click();
    await expect(dialog).toHaveCount(0);
    await expect(period(teacher).getByRole('region', { name: 'Биология' })).toContainText('вес 2,5');
    await expect(teacher.getByRole('region', { name: '3-я четверть' })).toContainText('вторник, 12 января');
  });

  await test.step('a day without a lesson of the subject is spoken of, and not forbidden', async () => {
    const [, , classId] = new URL(teacher.url()).pathname.split('/');
    const [free] = await school.ask<{ day: string }>(
      `select to_char(l.on_date, 'DD.MM.YYYY') as day
       from lesson l join subject s on s.school_id = l.school_id and s.subject_id = l.subject_id
       where l.class_id = $1 and l.on_date between '2026-11-02' and '2026-11-25'
       group by l.on_date having not bool_or(s.title = 'Биология') order by l.on_date desc limit 1`,
      [classId],
    );
    await period(teacher).getByRole('button', { name: 'Добавить работу: Биология' }).click();
    await dialog.getByLabel('День').fill(free!.day);
    await teacher.keyboard.press('Tab');
    await expect(dialog.getByRole('status')).toContainText('По расписанию урока «Биология» в этот день нет.');
    await teacher.keyboard.press('Escape');
    await expect(dialog).toHaveCount(0);
  });

  await test.step('a second work of the subject on a day is refused at the field', async () => {
    await period(teacher).getByRole('button', { name: 'Добавить работу: Биология' }).click();
    await dialog.getByLabel('День').fill('15.12.2026');
    await teacher.keyboard.press('Tab');
    await dialog.getByLabel('Название').fill('Ещё одна');
    await dialog.getByRole('button', { name: 'Сохранить', exact: true }).click();
    await expect(dialog.getByLabel('День')).toHaveAccessibleDescription(
      /на этот день работа уже запланирована/,
    );
    await teacher.keyboard.press('Escape');
    await expect(dialog).toHaveCount(0);
  });

  await test.step('the annex to the order is pasted as a table, added at once, taken back and added again', async () => {
    await teacher.getByRole('button', { name: 'Вставить из таблицы' }).click();
    const lines = dialog.getByRole('list', { name: 'Что будет добавлено' }).getByRole('listitem');
    await dialog.getByLabel('Строки таблицы').fill('что-то другое');
    await expect(dialog.getByRole('status')).toContainText('Не нашлись столбцы с предметом и датой');
    await expect(dialog.getByRole('button', { name: 'Добавить', exact: true })).toBeDisabled();
    const cells = [
      '<td rowspan="2">5А</td><td>Математика</td><td>10.12.2026</td><td>"Дроби".<br>Часть 1</td><td>2,5</td>',
      '<td>Биология</td><td>15.12.2026</td><td>Клетка</td><td>1</td>',
      '<td>5Б</td><td>Математика</td><td>10.12.2026</td><td>Дроби</td><td>2,5</td>',
      '<td>5 «А»</td><td>Русский язык</td><td>17 декабря</td><td>Диктант</td><td></td>',
      '<td rowspan="2">5А</td><td>Астрономия</td><td>10.12.2026</td><td>Звёзды</td><td>1</td>',
      '<td>Математика</td><td>31.12.2026</td><td>Дроби</td><td>1</td>',
    ];
    await dialog.getByLabel('Строки таблицы').fill('');
    await dialog.getByLabel('Строки таблицы').evaluate(
      (field, rows) => {
        const clipboardData = new DataTransfer();
        clipboardData.setData('text/html', `<table>${rows.map((row) => `<tr>${row}</tr>`).join('')}</table>`);
        clipboardData.setData('text/plain', 'как текст это не разобрать');
        field.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
      },
      ['<th>Класс</th><th>Предмет</th><th>Дата</th><th>Тема</th><th>Вес</th>', ...cells],
    );
    await expect(lines).toHaveCount(5);
    await expect(lines.nth(0)).toContainText('Строка 6: у класса нет предмета с таким названием.');
    await expect(lines.nth(1)).toContainText(
      'Строка 7: день не входит ни в один незаконченный учебный период.',
    );
    await expect(lines.nth(2)).toContainText('Математика, четверг, 10 декабря');
    await expect(lines.nth(2)).toContainText('5А · "Дроби". Часть 1 · вес 2,5');
    await expect(lines.nth(4)).toContainText('Уже в плане');
    await expect(dialog.getByRole('status')).toContainText('Пропущена 1 строка других классов. (5Б)');
    await expectAccessible(teacher);
    const add = dialog.getByRole('button', { name: 'Добавить 2 работы' });
    await add.click();
    await expect(dialog).toHaveCount(0);
    const maths = period(teacher).getByRole('region', { name: 'Математика' });
    await expect(maths).toContainText('четверг, 10 декабря');
    const told = teacher.getByRole('status').filter({ hasText: 'Из таблицы добавлены 2 работы.' });
    await expect(told).toBeVisible();
    await teacher.getByRole('button', { name: 'Отменить добавление' }).click();
    await expect(teacher.getByText('Добавленное из таблицы убрано из плана.')).toBeVisible();
    await expect(maths).not.toContainText('четверг, 10 декабря');
    await expect(teacher.getByRole('button', { name: 'Отменить добавление' })).toHaveCount(0);
    await teacher.getByRole('button', { name: 'Скрыть' }).click();
  });

  await test.step('the forecast says so at once', async () => {
    await teacher.getByRole('main').getByRole('link', { name: 'Прогноз класса' }).click();
    await expect(source).toContainText('Биология');
    await teacher.getByRole('button', { name: 'Ощепков Кирилл' }).click();
    await expect(dialog.getByRole('listitem').filter({ hasText: 'Биология' }).first()).toContainText(
      'учтены по плану контрольных',
    );
    await teacher.keyboard.press('Escape');
    await teacher.getByRole('link', { name: 'План контрольных' }).click();
  });

  await test.step('a work that the calendar left outside is counted by nobody, and goes only after a question', async () => {
    const [, , classId] = new URL(teacher.url()).pathname.split('/');
    const heading = teacher.getByRole('heading', { level: 1 });
    const before = await heading.textContent();
    await school.ask(
      `insert into planned_work (school_id, class_id, subject_id, on_date, weight, title)
       select school_id, class_id, subject_id, '2027-01-05', 3, 'Зимняя работа' from planned_work
       where class_id = $1 limit 1`,
      [classId],
    );
    await teacher.reload();
    const outside = teacher.getByRole('region', { name: 'Вне учебных периодов' });
    await expect(outside).toContainText('не учитывается');
    await expect(heading).toHaveText(before!);
    await outside.getByRole('button', { name: /^Удалить/ }).click();
    await expect(dialog).toContainText('Вернуть её не получится');
    await expectAccessible(teacher);
    await dialog.getByRole('button', { name: 'Отменить' }).click();
    await expect(outside).toContainText('Зимняя работа');
    await outside.getByRole('button', { name: /^Удалить/ }).click();
    await dialog.getByRole('button', { name: 'Удалить' }).click();
    await expect(teacher.getByRole('status').filter({ hasText: 'Работа удалена' })).toBeVisible();
    await expect(outside).toHaveCount(0);
    await expect(teacher.getByRole('button', { name: 'Отменить удаление' })).toHaveCount(0);
  });

  await test.step('the deputy changes it, and the director only looks', async () => {
    const address = new URL(teacher.url()).pathname;
    const deputy = await school.signIn('deputy', { phone: true });
    await deputy.goto(address);
    await period(deputy)
      .getByRole('button', { name: /^Изменить: Биология/ })
      .click();
    await deputy.getByRole('dialog').getByLabel('Вес отметки').fill('4');
    await deputy.getByRole('dialog').getByRole('button', { name: 'Сохранить', exact: true }).click();
    await expect(period(deputy).getByRole('region', { name: 'Биология' })).toContainText('вес 4');
    await expectAccessible(deputy);
    const director = await school.signIn('director');
    await director.goto(address);
    await expect(period(director)).toContainText('вес 4');
    await expect(director.getByRole('main').getByRole('button')).toHaveCount(0);
  });
});

test('a control work is planned, removed and put back with the keyboard alone', async ({ school }) => {
  test.slow();
  const teacher = await school.signIn('teacher');
  await teacher.getByRole('link', { name: 'Прогноз класса' }).click();
  await teacher.getByRole('link', { name: 'План контрольных' }).click();
  const dialog = teacher.getByRole('dialog');
  const music = period(teacher).getByRole('region', { name: 'Музыка' });

  await tabTo(teacher, teacher.getByRole('button', { name: 'Добавить работу', exact: true }));
  await teacher.keyboard.press('Enter');
  await tabTo(teacher, dialog.getByRole('combobox', { name: 'Предмет' }));
  await teacher.keyboard.type('Музыка');
  await teacher.keyboard.press('ArrowDown');
  await teacher.keyboard.press('Enter');
  await tabTo(teacher, dialog.getByLabel('День'));
  await teacher.keyboard.type('16.12.2026');
  await tabTo(teacher, dialog.getByLabel('Название'));
  await teacher.keyboard.type('Зачётная работа');
  const stops = await tabTo(teacher, dialog.getByRole('button', { name: 'Сохранить', exact: true }));
  expect(stops.filter(({ marked, inView }) => !marked || !inView)).toEqual([]);
  await teacher.keyboard.press('Enter');
  await expect(dialog).toHaveCount(0);
  await expect(music).toContainText('Зачётная работа');

  await tabTo(teacher, music.getByRole('button', { name: /^Удалить: Музыка/ }));
  await teacher.keyboard.press('Enter');
  await expect(teacher.getByRole('status').filter({ hasText: 'Работа удалена: Музыка' })).toBeVisible();
  await expect(music).toHaveCount(0);
  await tabTo(teacher, teacher.getByRole('button', { name: 'Отменить удаление' }));
  await teacher.keyboard.press('Enter');
  await expect(music).toContainText('Зачётная работа');
});
