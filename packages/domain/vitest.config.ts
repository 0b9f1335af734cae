import { defineConfig } from 'vitest/config';

export default defineConfig({
  // Rules hold no state: a process for each file would cost five times what the tests do.
  test: { include: ['{src,bench}/**/*.test.ts'], isolate: false },
});
