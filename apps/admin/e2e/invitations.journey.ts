import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { expect, expectAccessible, type School, test } from './demo-school.ts';
import { pdfPages } from './pdf-text.ts';

interface Slip {
  readonly child: string;
  readonly address: string;
  readonly code: string;
}

/** Presses the button that prints, and reads the paper. */
async function printedSlips(teacher: Page, button: RegExp): Promise<{ pages: number; slips: Slip[] }> {
  await teacher.getByRole('button', { name: button }).click();
  const [download] = await Promise.all([
    teacher.waitForEvent('download'),
    teacher.getByRole('dialog').getByRole('button', { name: 'Напечатать', exact: true }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('Приглашения 5А.pdf');
  const pages = pdfPages(await readFile(await download.path()));
  const lines = pages.flat();
  const slips = lines.flatMap((line, at) =>
    /^[0-9A-Z]{5}-[0-9A-Z]{5}$/.test(line)
      ? {
          code: line,
          address: lines.slice(0, at).findLast((each) => each.includes('/join/')) ?? '',
          child: lines.slice(0, at).findLast((each) => each.endsWith(', 5А')) ?? '',
        }
      : [],
  );
  return { pages: pages.length, slips };
}

/** As the school wrote it down. */
async function birthDateOf(school: School, child: string): Promise<string> {
  const [found] = await school.ask<{ day: string }>(
    `select s.birth_date::text as day from student s
     join enrolment e using (school_id, student_id) join school_class c using (school_id, class_id)
     where s.family_name || ' ' || s.given_name || ', ' || c.title = $1`,
    [child],
  );
  return found!.day;
}

async function join(phone: Page, birthDate: string, login: string): Promise<void> {
  await phone.getByLabel(/^Дата рождения/).fill(birthDate);
  await phone.getByLabel('Логин').fill(login);
  await phone
    .getByLabel(/пароль/i)
    .first()
    .fill('синяя чашка у окна');
  await phone.getByRole('button', { name: 'Присоединиться' }).click();
}

test('the class teacher hands out slips, and families get in by them', async ({ school }) => {
  test.slow();
  const teacher = await school.signIn('teacher');
  await teacher.goto('/invitations');
  const heading = teacher.getByRole('heading', { level: 1 });
  await expect(heading).toHaveText(/^Вошли\s\d+\sиз\s48\sродителей\s5А$/);
  const joined = Number(/\d+/.exec(await heading.innerText()));
  let slips: Slip[] = [];

  await test.step('the sheet has a slip for everybody without an account: child, address, code', async () => {
    const fresh = await printedSlips(teacher, /^Напечатать приглашения: 3$/);
    expect(fresh.slips, 'codes that were handed out before live on').toHaveLength(3);
    await expect(teacher.getByText('не приглашены: 0')).toBeVisible();
    const printed = await printedSlips(teacher, /^Напечатать заново: 9$/);
    expect(printed.pages, 'eight slips a page').toBe(Math.ceil(printed.slips.length / 8));
    slips = printed.slips;
    expect(slips).toHaveLength(9);
    expect(new Set(slips.map(({ code }) => code)).size).toBe(9);
    for (const { address } of slips) expect(`http://${address}`).toBe(`${school.url}/join/demo`);
    await expect(teacher.getByText('не приглашены: 0')).toBeVisible();
  });
  const [first, second, third, fourth] = slips as [Slip, Slip, Slip, Slip];

  await test.step('a father types the address and the code, and is let in with the child’s birth date', async () => {
    const father = await school.visit({ phone: true });
    await father.goto(`http://${first.address}`);
    await expectAccessible(father);
    await father.getByLabel('Код приглашения').fill(first.code.toLowerCase().replace('-', ' '));
    await father.getByRole('button', { name: 'Дальше' }).click();
    await expect(father.getByRole('heading', { name: /^Школа\s№\s12/ })).toBeVisible();
    await expectAccessible(father);
    await join(father, '2001-01-01', 'father.of.5a');
    await expect(father.getByText(/Дата рождения не совпадает/).first()).toBeVisible();
    await expectAccessible(father);
    await join(father, await birthDateOf(school, first.child), 'father.of.5a');
    await expect(father.getByRole('heading', { name: /^Неделя/ })).toBeVisible();
    await expect(father.getByRole('button', { name: 'С дневником ознакомлен' })).toBeVisible();
    await expectAccessible(father);
  });

  await test.step('another holds the camera over the code: the address has it all', async () => {
    const other = await school.visit({ phone: true });
    await other.goto(`http://${second.address}/${second.code}`);
    await join(other, await birthDateOf(school, second.child), 'other.of.5a');
    await expect(other.getByRole('heading', { name: /^Неделя/ })).toBeVisible();
  });

  await test.step('the class page shows who is in now', async () => {
    await teacher.reload();
    await expect(heading).toHaveText(new RegExp(`^Вошл[аи]\\s${joined + 2}\\sиз`));
    const father = teacher.getByRole('row', { name: new RegExp(first.child.split(',')[0]!) });
    await expect(father.filter({ hasText: '25 ноября' })).toContainText('пользуется');
  });

  await test.step('a code that was used, one that is over and one that was replaced are refused', async () => {
    const stranger = await school.visit({ phone: true });
    await stranger.goto(`http://${first.address}/${first.code}`);
    await expect(stranger.getByText('По этому приглашению уже вошли', { exact: false })).toBeVisible();

    await school.ask(
      `update invitation i set expires_at = i.created_at - interval '1 day' from student s
       where s.school_id = i.school_id and s.student_id = i.student_id and i.used_at is null
         and i.revoked_at is null and s.family_name || ' ' || s.given_name || ', 5А' = $1`,
      [third.child],
    );
    await stranger.goto(`http://${third.address}/${third.code}`);
    await expect(stranger.getByText('Срок приглашения вышел', { exact: false })).toBeVisible();

    await teacher.reload();
    const seats = teacher.getByRole('checkbox', { name: new RegExp(fourth.child.split(',')[0]!) });
    await expect(seats.first()).toBeVisible();
    for (const seat of await seats.all()) await seat.check();
    const again = await printedSlips(teacher, /^Напечатать выбранным/);
    await stranger.goto(`http://${fourth.address}/${fourth.code}`);
    await expect(stranger.getByText(/школа выдала новое/)).toBeVisible();
    await expectAccessible(stranger);
    const renewed = again.slips.find(({ child }) => child === fourth.child)!;
    await stranger.goto(`http://${renewed.address}/${renewed.code}`);
    await expect(stranger.getByRole('button', { name: 'Присоединиться' })).toBeVisible();
  });
});
