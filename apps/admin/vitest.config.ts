import { fileURLToPath } from 'node:url';
import { lingui } from '@lingui/vite-plugin';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  plugins: [
    react(),
    lingui({
      macroTransform: true,
      configPath: fileURLToPath(new URL('lingui.config.ts', import.meta.url)),
    }),
  ],
  resolve: { conditions: ['vedomo-source', 'module', 'browser', 'development|production'] },
  ssr: { resolve: { conditions: ['vedomo-source', 'module', 'node', 'development|production'] } },
  test: { include: ['src/**/*.test.{ts,tsx}'] },
});
