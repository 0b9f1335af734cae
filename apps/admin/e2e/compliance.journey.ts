import { readFile } from 'node:fs/promises';
import readWorkbook from 'read-excel-file/node';
import { expect, test } from './demo-school.ts';

test('the director sees who reads the diary, and who does not', async ({ school }) => {
  const director = await school.signIn('director');
  const heading = director.getByRole('heading', { level: 1 });

  await test.step('the page begins with the finding', async () => {
    await expect(heading).toHaveText(
      /^На\s12-й\sнеделе\sдневник\sвовремя\sпрочитали\sу\s\d+\sиз\s\d+\sучеников\s—\s[\d,]+\s%$/,
    );
  });

  await test.step('a cell opens its people, as many as its numbers say', async () => {
    const cell = director
      .getByRole('table')
      .first()
      .getByRole('link', { name: /^6Б,\s12-я\sнеделя/ });
    const [, done, all] = /(\d+)\sиз\s(\d+)/.exec((await cell.getAttribute('aria-label')) ?? '')!;
    await cell.click();
    const drawer = director.getByRole('dialog', { name: /^6Б/ });
    const [, unmet] = /у\s(\d+)\sиз/.exec(await drawer.getByRole('heading').first().innerText())!;
    const [, late] = /(\d+)/.exec(await drawer.getByRole('radio', { name: 'С опозданием' }).innerText())!;
    expect(Number(unmet) + Number(late)).toBe(Number(all) - Number(done));
    await expect(drawer.getByRole('table').getByRole('rowheader')).toHaveCount(Number(unmet));
    await director.keyboard.press('Escape');
  });

  await test.step('the filter lives in the address and survives a reload', async () => {
    await director.goto('/compliance?grade=05');
    await expect(director.getByRole('rowheader', { name: '5А' })).toBeVisible();
    await expect(director.getByRole('rowheader', { name: '7А' })).toHaveCount(0);
    await director.reload();
    await expect(director.getByRole('rowheader', { name: '7А' })).toHaveCount(0);
  });

  await test.step('the export holds what the page shows', async () => {
    const downloaded = async (kind: RegExp): Promise<Buffer> => {
      await director.getByRole('button', { name: 'Скачать' }).click();
      const [download] = await Promise.all([
        director.waitForEvent('download'),
        director.getByRole('menuitem', { name: kind }).click(),
      ]);
      return readFile(await download.path());
    };
    const csv = (await downloaded(/CSV/)).toString('utf8');
    expect(csv.charCodeAt(0), 'Excel needs the mark to read Russian').toBe(0xfeff);
    expect(csv).toContain('5А');
    expect(csv).not.toContain('7А');
    const lines = csv.split('\r\n').map((line) => line.split(';'));
    const cells = director
      .getByRole('table')
      .first()
      .getByRole('link', { name: /^5А,\s\d+-я/ });
    for (const name of await cells.evaluateAll((all) => all.map((each) => each.getAttribute('aria-label')))) {
      const [, week, done, all] = /(\d+)-я.*?(\d+)\sиз\s(\d+)/.exec(name ?? '')!;
      const line = lines.find(([title, , ordinal]) => title === '5А' && ordinal === week);
      expect(line?.slice(5, 7), `the line of ${name}`).toEqual([done, all]);
    }
    const workbook = await readWorkbook(await downloaded(/XLSX/));
    const ofClass = (rows: readonly (readonly unknown[])[]) =>
      rows.filter(([title]) => title === '5А').map((row) => [2, 5, 6].map((at) => row[at]).join(' '));
    expect(ofClass(lines).length).toBeGreaterThan(5);
    expect(ofClass(workbook.find(({ sheet }) => sheet === 'Данные')!.data)).toEqual(ofClass(lines));
  });
});
