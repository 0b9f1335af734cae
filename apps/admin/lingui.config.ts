import { defineConfig } from '@lingui/cli';

/** Two catalogs, so that a phone does not load the staff's words. */
export default defineConfig({
  sourceLocale: 'ru',
  locales: ['ru', 'en'],
  catalogs: [
    { path: 'src/locales/{locale}/family', include: ['src/access', 'src/diary/family', 'src/lib'] },
    {
      path: 'src/locales/{locale}/staff',
      include: ['src'],
      exclude: ['src/access', 'src/diary/family', 'src/lib', 'src/gql'],
    },
  ],
});
