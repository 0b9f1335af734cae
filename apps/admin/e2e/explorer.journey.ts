import { expect, test } from './demo-school.ts';

test('a developer asks the demo in GraphiQL, as whoever is signed in', async ({ school }) => {
  test.slow();
  const page = await school.signIn('deputy');
  const foreign: string[] = [];
  page.on('request', (request) => {
    if (!/^(data|blob):/.test(request.url()) && !request.url().startsWith(school.url))
      foreign.push(request.url());
  });
  await page.goto('/graphql');
  await page.getByRole('button', { name: /^Execute query/ }).click();
  await expect(page.locator('.result-window')).toContainText('DEPUTY_DIRECTOR');
  expect(foreign, 'loaded from elsewhere').toEqual([]);
});
