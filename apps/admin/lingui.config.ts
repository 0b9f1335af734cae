import { defineConfig } from '@lingui/cli';

/** What the light entry says: a phone does not load the staff's words. */
const light = ['src/access/*.ts', 'src/access/*.tsx', 'src/diary/family', 'src/lib/*.ts'];

/** What is said of forecasts, to families and staff: loaded with its section. */
const forecast = ['src/forecast/family'];

/** What is said of the plan of control works: loaded with its page, which few open and seldom. */
const plan = ['src/forecast/plan'];

/** What is said of the school's rules of the forecast: loaded with the deputy's page. */
const policy = ['src/forecast/policy'];

/** What is said of classes, people and their import: loaded with its pages. */
const roster = ['src/roster'];

export default defineConfig({
  sourceLocale: 'ru',
  locales: ['ru', 'en'],
  catalogs: [
    { path: 'src/locales/{locale}/family', include: light },
    { path: 'src/locales/{locale}/forecast', include: forecast },
    { path: 'src/locales/{locale}/plan', include: plan },
    { path: 'src/locales/{locale}/policy', include: policy },
    { path: 'src/locales/{locale}/roster', include: roster },
    {
      path: 'src/locales/{locale}/staff',
      include: ['src'],
      exclude: [...light, ...forecast, ...plan, ...policy, ...roster, 'src/gql'],
    },
  ],
});
