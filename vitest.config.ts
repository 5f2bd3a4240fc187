import { defineConfig } from 'vitest/config';

/** As the program itself runs: see main/start.mjs. */
const execArgv = ['--no-wasm-code-gc'];

export default defineConfig({
  test: {
    projects: [
      { test: { name: 'unit', execArgv, include: ['test/**/*.test.ts'], exclude: ['test/e2e/**'] } },
      {
        test: {
          name: 'e2e',
          execArgv,
          include: ['test/e2e/**/*.test.ts'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
          fileParallelism: false,
          expect: { poll: { timeout: 15_000 } },
        },
      },
    ],
  },
});
