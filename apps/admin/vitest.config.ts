import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { words } from './words.ts';

export default defineConfig({
  plugins: [react(), ...words()],
  resolve: { conditions: ['vedomo-source', 'module', 'browser', 'development|production'] },
  ssr: { resolve: { conditions: ['vedomo-source', 'module', 'node', 'development|production'] } },
  test: { include: ['src/**/*.test.{ts,tsx}'], isolate: false },
});
