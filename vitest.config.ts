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
          // Each worker has a browser, and each file a program of its own: more at once would only wait for each other.
          maxWorkers: 2,
          // A worker keeps its browser from one file to the next.
          isolate: false,
          sequence: { groupOrder: 1 },
          expect: { poll: { timeout: 15_000 } },
        },
      },
    ],
  },
});
