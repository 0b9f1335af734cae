import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { words } from './words.ts';

export default defineConfig({
  plugins: [react(), ...words()],
  resolve: { conditions: ['vedomo-source', 'module', 'browser', 'development|production'] },
  build: {
    manifest: true,
    sourcemap: false,
    rolldownOptions: { input: ['index.html', 'family.html'] },
  },
  server: { proxy: { '/graphql': 'http://localhost:4000', '/files': 'http://localhost:4000' } },
});
