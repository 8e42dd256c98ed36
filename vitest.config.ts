import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: ['tests/e2e/**'],
          environment: 'node',
          setupFiles: ['tests/setup.ts'],
          // Compiling a story walks every path of it; two busy cores take seconds for that.
          testTimeout: 30_000,
        },
      },
    ],
  },
});
