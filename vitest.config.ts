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
          // A page of its own for each of hundreds of files would take longer than the tests. None of them may leave
          // anything behind: whoever needs a fresh module asks for one.
          isolate: false,
          setupFiles: ['tests/setup.ts'],
          // Compiling a story walks every path of it; two busy cores take seconds for that.
          testTimeout: 30_000,
        },
      },
    ],
  },
});
