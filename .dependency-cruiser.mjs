import { capabilities } from './capabilities.mjs';

const names = Object.keys(capabilities);
const any = `(${names.join('|')})`;
const forbid = (name, comment, from, to) => ({ name, comment, severity: 'error', from, to });

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    forbid(
      'no-cycles',
      'Modules do not wait for each other in a circle; types may, they are gone when it runs.',
      {},
      { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    ),
    forbid(
      'nothing-imports-an-app',
      'Applications are entrances.',
      { pathNot: '^apps/(api|admin)' },
      { path: '^apps/' },
    ),
    forbid(
      'apps-apart',
      'The API and the SPA meet in the schema alone.',
      { path: '^apps/api' },
      { path: '^apps/admin' },
    ),
    forbid(
      'apps-apart-too',
      'The API and the SPA meet in the schema alone.',
      { path: '^apps/admin/src' },
      { path: '^apps/api' },
    ),
    forbid('api-without-ui', 'The API draws nothing.', { path: '^apps/api' }, { path: '^packages/ui' }),
    forbid(
      'ui-alone',
      'The visual system knows no rule and no data.',
      { path: '^packages/ui/src' },
      { path: '^packages/domain|urql|@tanstack/react-router' },
    ),
    forbid(
      'domain-alone',
      'Rules depend on nothing of ours and on Temporal only.',
      { path: '^packages/domain/src', pathNot: '\\.test\\.ts$' },
      { pathNot: '^packages/domain/src|temporal-polyfill' },
    ),
    forbid(
      'platform-below',
      'The platform knows no capability.',
      { path: '^apps/api/src/platform', pathNot: '\\.test\\.ts$' },
      { path: `^apps/api/src/${any}/` },
    ),
    forbid(
      'no-seed-in-capabilities',
      'The invented school is for the demo, tests and benches.',
      { path: `^apps/api/src/(${any}|platform)/`, pathNot: '\\.test\\.ts$' },
      { path: '^apps/api/(seed|test|bench)/' },
    ),
    forbid(
      'no-tests-in-code',
      'Code does not lean on its tests.',
      { pathNot: '\\.test\\.tsx?$|^apps/api/(test|bench)/|/e2e/' },
      { path: '\\.test\\.tsx?$|^apps/api/test/' },
    ),
    ...names.map((name) =>
      forbid(
        `${name}-through-public`,
        'A capability is reached through its public.ts.',
        { path: `^apps/api/src/(?!${name}/)${any}/`, pathNot: '\\.test\\.ts$' },
        { path: `^apps/api/src/${name}/`, pathNot: `^apps/api/src/${name}/public\\.ts$` },
      ),
    ),
    ...names.map((name) =>
      forbid(
        `${name}-edges`,
        'capabilities.mjs names the capabilities this one may reach.',
        { path: `^apps/api/src/${name}/`, pathNot: '\\.test\\.ts$' },
        {
          path: `^apps/api/src/(?!${[name, ...capabilities[name]].map((other) => `${other}/`).join('|')})${any}/`,
        },
      ),
    ),
    ...names.map((name) =>
      forbid(
        `${name}-page-alone`,
        'Features of the SPA are composed by app and never import each other.',
        { path: `^apps/admin/src/${name}/` },
        { path: `^apps/admin/src/(?!${name}/)(${any}|app)/` },
      ),
    ),
  ],
  options: {
    parser: 'swc',
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)(dist|\\.turbo|src/gql|src/locales)/' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['vedomo-source', 'import', 'default'],
      extensions: ['.ts', '.tsx', '.js', '.mjs'],
    },
  },
};
