import { defineConfig } from 'vitest/config';
import { LongestFirst } from './tests/longest-first.ts';

export default defineConfig({
  test: {
    sequence: { sequencer: LongestFirst },
    projects: [
      {
        test: {
          name: 'unit',
          environment: 'node',
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/browser/**'],
          // One for each processor: of two, Vitest would leave one idle.
          maxWorkers: '100%',
          // A machine may be several times slower than ours, and busy with other work.
          testTimeout: 30_000,
          hookTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'browser',
          environment: 'node',
          include: ['tests/browser/**/*.test.ts'],
          testTimeout: 600_000,
          hookTimeout: 600_000,
          // Tests wait for pages and programs: two fit on two processors, and each brings a browser of its own.
          maxWorkers: 2,
        },
      },
    ],
  },
});
