/* Runs the import check and proves that it is looking: it must have met the edges named here. */
import { existsSync } from 'node:fs';
import { cruise } from 'dependency-cruiser';
import configuration from '../.dependency-cruiser.mjs';

const KNOWN_EDGES = [
  [
    'apps/api/src/diary/acknowledgement/acknowledge-diary.use-case.ts',
    'apps/api/src/diary/acknowledgement/acknowledgement.store.ts',
  ],
  ['apps/api/src/platform/use-case.ts', 'packages/domain/src/access/decide.ts'],
  ['apps/admin/src/access/sign-in.page.tsx', 'packages/ui/src/family/button.tsx'],
];

const { output } = await cruise(
  [
    'apps/api/src',
    'apps/api/seed',
    'apps/api/test',
    ...['apps/api/bench'].filter((folder) => existsSync(folder)),
    'apps/admin/src',
    'packages/domain/src',
    'packages/ui/src',
  ],
  { ...configuration.options, ruleSet: { forbidden: configuration.forbidden }, validate: true },
);
const blind = KNOWN_EDGES.filter(
  ([from, to]) =>
    !output.modules.some(
      ({ source, dependencies }) => source === from && dependencies.some(({ resolved }) => resolved === to),
    ),
);
for (const [from, to] of blind) console.error(`The import check does not see ${from} → ${to}`);
for (const { from, to, rule, cycle } of output.summary.violations)
  console.error(
    `${rule.name}: ${from} → ${to}${cycle ? ` (${cycle.map(({ name }) => name).join(' → ')})` : ''}`,
  );
console.log(
  `${output.modules.length} modules, ${output.summary.totalDependenciesCruised} imports, ${output.summary.violations.length} across a boundary`,
);
process.exitCode = blind.length || output.summary.violations.length ? 1 : 0;
