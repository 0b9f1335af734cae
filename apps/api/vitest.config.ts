import { createRequire } from 'node:module';
import { defineConfig } from 'vitest/config';

// The source of our packages before their build, then Vite's own defaults.
const conditions = ['vedomo-source', 'module', 'node', 'development|production'];

export default defineConfig({
  resolve: {
    conditions,
    // Vite would take graphql's ES modules and its dependants the CommonJS ones: two copies refuse each other.
    alias: [{ find: /^graphql$/, replacement: createRequire(import.meta.url).resolve('graphql/index.js') }],
  },
  ssr: { resolve: { conditions } },
  test: {
    include: ['src/**/*.test.ts', 'test/**/*.test.ts', 'seed/**/*.test.ts'],
    globalSetup: './test/global-setup.ts',
    pool: 'forks',
    // Each file has its own database; the API itself is loaded once for all of them.
    isolate: false,
    maxWorkers: 2,
  },
});
