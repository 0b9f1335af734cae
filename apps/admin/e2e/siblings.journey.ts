import type { Page, Route } from '@playwright/test';
import { expect, expectAccessible, type School, test } from './demo-school.ts';

const isPress = (route: Route) => (route.request().postData() ?? '').includes('AcknowledgeDiary');

/** Until it is ended: whatever the server answers to a press is lost on the way back. */
async function loseAnswers(page: Page): Promise<() => Promise<void>> {
  const lose = async (route: Route) => {
    if (!isPress(route)) return route.continue();
    await route.fetch();
    await route.abort('connectionreset');
  };
  await page.route('**/graphql', lose);
  return () => page.unroute('**/graphql', lose);
}

/** What the school has written down for the mother's children in this week. */
const recorded = (school: School) =>
  school.ask<{ child: string; count: number }>(
    `select s.given_name as child, count(*)::int as count from diary_acknowledgement d
     join student s using (school_id, student_id)
     join membership m on m.school_id = d.school_id and m.person_id = d.guardian_id
     join account a using (account_id)
     where a.login = 'g0417' and d.week = '2026-11-23' group by s.given_name order by s.given_name`,
  );

test('a mother of two reads both diaries over a bad connection', async ({ school }) => {
  test.slow();
  const mother = await school.signIn('g0417', { phone: true, badConnection: true });
  const press = mother.getByRole('button', { name: 'С дневником ознакомлен' });
  const failed = mother
    .getByRole('alert')
    .or(mother.getByRole('status'))
    .filter({ hasText: 'не подтверждено' });

  await test.step('she opens both sections of the elder and says that it is for the younger too', async () => {
    await mother.getByRole('radio', { name: 'Владимир, 8В' }).click();
    await expect(mother.getByRole('heading', { name: 'Неделя 23–29 ноября' })).toBeVisible();
    await mother.getByRole('tab', { name: 'Итоговые оценки' }).click();
    await expect(mother.getByRole('tabpanel')).toContainText('Геометрия');
    await mother.getByRole('checkbox', { name: /И за другого ребёнка тоже: Александр, 3Б/ }).check();
    await expect(mother.getByText('Владимир, 8В; Александр, 3Б', { exact: false })).toBeVisible();
    await expect(mother.getByText('Александр, 3Б — ещё не открыто', { exact: false })).toBeVisible();
    await expectAccessible(mother);
  });

  await test.step('without a connection nothing is written, and the page says what to do', async () => {
    await mother.context().setOffline(true);
    await press.click();
    await expect(failed).toContainText('Повторное нажатие безопасно');
    await mother.context().setOffline(false);
    expect(await recorded(school)).toEqual([]);
    await expectAccessible(mother);
  });

  await test.step('the answer is lost after the school has written; the next press writes nothing twice', async () => {
    const end = await loseAnswers(mother);
    await press.click();
    await expect(press).toBeEnabled();
    const once = [
      { child: 'Александр', count: 1 },
      { child: 'Владимир', count: 1 },
    ];
    await expect.poll(() => recorded(school)).toEqual(once);
    await expect(failed).toBeVisible();
    await end();
    await press.click();
    await expect(mother.getByText('✓ Вы ознакомились')).toBeVisible();
    expect(await recorded(school)).toEqual(once);
  });

  await test.step('each child has a receipt of its own', async () => {
    await expect(mother.getByText('✓ Александр, 3Б — тоже')).toBeVisible();
    await mother.reload();
    const numbers = [];
    for (const child of ['Владимир, 8В', 'Александр, 3Б']) {
      await mother.getByRole('radio', { name: child }).click();
      await expect(mother).toHaveTitle(`${child} — дневник`);
      await expect(press).toHaveCount(0);
      const card = mother.getByRole('status').or(mother.getByRole('region')).filter({ hasText: 'Квитанция' });
      numbers.push(/[0-9A-Z]{4}-[0-9A-Z]{4}/.exec(await card.first().innerText())![0]);
    }
    expect(new Set(numbers).size).toBe(2);
  });

  await test.step('a final mark that changes afterwards shows as changed after reading', async () => {
    await school.ask(
      `with changed as (
         update student_diary d set revision = revision + 1 from student s
         where s.student_id = d.student_id and s.school_id = d.school_id and s.given_name = 'Владимир'
           and s.student_id in (select g.student_id from guardianship g join membership m
             on m.school_id = g.school_id and m.person_id = g.guardian_id
             join account a using (account_id) where a.login = 'g0417')
         returning d.school_id, d.student_id, d.revision)
       update period_mark p set value = case p.value when '5' then '4' else '5' end, diary_revision = c.revision
       from changed c, subject j
       where p.school_id = c.school_id and p.student_id = c.student_id
         and j.school_id = p.school_id and j.subject_id = p.subject_id and j.title = 'Геометрия'`,
    );
    await mother.goto('/diary');
    await mother.getByRole('radio', { name: 'Владимир, 8В' }).click();
    await mother.getByRole('tab', { name: 'Итоговые оценки' }).click();
    const marks = mother.getByRole('tabpanel');
    await expect(marks.getByRole('row', { name: /^Геометрия/ })).toContainText(
      'изменилось после ознакомления',
    );
    await expect(marks.getByRole('row', { name: /^Алгебра/ })).not.toContainText('изменилось');
    await expect(marks.getByText('изменилось после вашего последнего ознакомления')).toBeVisible();
    await expectAccessible(mother);
  });

  await test.step('the past weeks say what became of each, and lead to what was taught', async () => {
    await mother.getByRole('button', { name: 'Все недели учебного года' }).click();
    const weeks = mother.getByRole('listitem').filter({ has: mother.getByRole('button', { name: /–/ }) });
    await expect(weeks).toHaveCount(13);
    await expect(weeks.filter({ hasText: '26 октября – 1 ноября' })).toContainText('Осенние каникулы');
    await expect(weeks.filter({ hasText: '31 августа – 6 сентября' })).toContainText('учёт ещё не начался');
    for (const week of (await weeks.allInnerTexts()).slice(0, 4))
      expect(week).toMatch(/вовремя|с опозданием|не отмечена/);
    await expectAccessible(mother);
    await mother.getByRole('button', { name: '9–15 ноября' }).click();
    await expect(mother.getByRole('tab', { name: 'Расписание' })).toHaveAttribute('aria-selected', 'true');
    await expect(mother.getByRole('tabpanel')).toContainText('9 ноября');
  });
});
