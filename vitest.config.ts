import { defineConfig } from 'vitest/config';

/** Files share no state, so that they may share a process: loading the rules for each takes longer than most tests. */
export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    globalSetup: ['test/built.ts'],
    testTimeout: 60_000,
    hookTimeout: 60_000,
    isolate: false,
    maxWorkers: '100%',
  },
});
