import { mkdtemp, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, expectAccessible, test } from './demo-school.ts';

test.use({ schoolOf: 'diary-export' });

const HEADINGS = 'ФИО ученика;Класс;Родитель;Дата и время ознакомления';

test('the deputy brings in what a mother pressed in the regional diary', async ({ school }) => {
  const folder = await mkdtemp(join(tmpdir(), 'vedomo-export-'));
  /** A file as the regional diary gives it, of the Wednesday's noon at school. */
  const file = async (name: string, text: string) => {
    const path = join(folder, name);
    await writeFile(path, text);
    const made = new Date('2026-11-25T07:00:00Z');
    await utimes(path, made, made);
    return path;
  };
  const [open] = await school.ask<{
    id: string;
    student: string;
    title: string;
    guardian: string;
  }>(
    `select d.student_id as id, concat_ws(' ', s.family_name, s.given_name, s.middle_name) as student, c.title,
       concat_ws(' ', g.family_name, g.given_name, g.middle_name) as guardian
     from weekly_duty d
     join student s using (school_id, student_id)
     join school_class c using (school_id, class_id)
     join guardianship x using (school_id, student_id)
     join guardian g using (school_id, guardian_id)
     where d.week = '2026-11-23' and d.required and d.state is null and x.rights = 'FULL' and x.ends_on is null
     order by c.sort_order, student limit 1`,
  );
  const { id, student, title, guardian } = open!;
  const deputy = await school.signIn('deputy');
  await deputy.getByRole('link', { name: 'Загрузка из дневника' }).click();
  const give = (path: string) => deputy.locator('input[type=file]').setInputFiles(path);

  await test.step('a file without what is needed is told so, and another one can be chosen', async () => {
    await give(await file('список.csv', 'Класс;Ученик\r\n5А;Иванова Анна\r\n'));
    await expect(deputy.getByRole('heading', { level: 1 })).toHaveText('Не хватает столбцов');
    await expect(deputy.getByText(/Укажите столбцы: .*Дата и время ознакомления/)).toBeVisible();
    await expect(deputy.getByRole('button', { name: 'Записать' })).toHaveCount(0);
    await expectAccessible(deputy);
    await deputy.getByRole('button', { name: 'Другой файл' }).click();
  });

  await test.step('a damaged workbook is refused by the process that reads it', async () => {
    await give(await file('выгрузка.xlsx', 'PK\u0003\u0004 и ничего больше'));
    await expect(deputy.getByRole('heading', { name: 'Файл не удалось прочитать' })).toBeVisible();
    await expectAccessible(deputy);
    await deputy.getByRole('button', { name: 'Другой файл' }).click();
  });

  await test.step('the preview says of each line what it would do', async () => {
    const lines = [
      HEADINGS,
      `${student};${title};${guardian};24.11.2026 20:15`,
      `Никто Никого Нигдевич;${title};${guardian};24.11.2026 20:15`,
    ];
    await give(await file('ознакомление.csv', lines.join('\r\n')));
    const heading = deputy.getByRole('heading', { level: 1 });
    await expect(heading).toHaveText('Будет записано 1 ознакомление из 2 строк файла');
    await expectAccessible(deputy);
    const before = await school.ask(
      'select 1 from diary_acknowledgement where student_id = $1 and week = $2',
      [id, '2026-11-23'],
    );
    expect(before).toEqual([]);
  });

  await test.step('confirmed, it counts with its own time and route', async () => {
    await deputy.getByRole('button', { name: 'Записать' }).click();
    await deputy
      .getByRole('dialog', { name: 'Записать ознакомления из файла' })
      .getByRole('button', { name: 'Записать' })
      .click();
    const heading = deputy.getByRole('heading', { level: 1 });
    await expect(heading).toHaveText('Записано 1 ознакомление из 2 строк файла');
    await expectAccessible(deputy);
    const kept = await school.ask(
      `select a.route, a.received_at = '2026-11-24T20:15:00+05:00' as at_its_time, d.state
       from diary_acknowledgement a join weekly_duty d using (school_id, student_id, week)
       where a.student_id = $1 and a.week = $2`,
      [id, '2026-11-23'],
    );
    expect(kept).toEqual([{ route: 'OTHER_SYSTEM', at_its_time: true, state: 'ON_TIME' }]);
  });
  await rm(folder, { recursive: true });
});
