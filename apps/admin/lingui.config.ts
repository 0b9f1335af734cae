import { defineConfig } from '@lingui/cli';

/** What the light entry says: a phone does not load the staff's words. */
const light = ['src/access/*.ts', 'src/access/*.tsx', 'src/diary/family', 'src/lib/*.ts'];

export default defineConfig({
  sourceLocale: 'ru',
  locales: ['ru', 'en'],
  catalogs: [
    { path: 'src/locales/{locale}/family', include: light },
    { path: 'src/locales/{locale}/staff', include: ['src'], exclude: [...light, 'src/gql'] },
  ],
});
