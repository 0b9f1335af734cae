import { fileURLToPath } from 'node:url';
import { lingui } from '@lingui/vite-plugin';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

export default defineConfig({
  plugins: [
    react(),
    lingui({ macroTransform: true, configPath: fileURLToPath(new URL('lingui.config.ts', import.meta.url)) }),
  ],
  resolve: { conditions: ['vedomo-source', 'module', 'browser', 'development|production'] },
  build: {
    manifest: true,
    sourcemap: false,
    rolldownOptions: { input: ['index.html', 'family.html'] },
  },
  server: { proxy: { '/graphql': 'http://localhost:4000', '/files': 'http://localhost:4000' } },
});
