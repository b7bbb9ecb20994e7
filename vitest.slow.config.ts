import { defineConfig } from 'vitest/config';

/** Tests that install things: too slow for every run. */
export default defineConfig({
  test: { include: ['test/**/*.slow.ts'], testTimeout: 600_000, hookTimeout: 60_000 },
});
