import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    retry: 0,
    reporters: ['default'],
    projects: [
      {
        test: {
          name: 'unit',
          include: ['test/unit/**/*.test.ts'],
          environment: 'node',
          setupFiles: ['test/unit/messages.ts'],
          // Thousands of random cases on a busy machine; nothing here measures time.
          testTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'e2e',
          include: ['test/e2e/**/*.test.ts'],
          environment: 'node',
          globalSetup: ['test/e2e/browsers.ts', 'test/e2e/build.ts'],
          testTimeout: 60_000,
          hookTimeout: 120_000,
          // Real browsers: two at a time would measure each other.
          fileParallelism: false,
        },
      },
    ],
  },
});
