import { expect, it } from 'vitest';
import { formatEditionSummary } from '../../src/bench/format-edition-bench.ts';
import { coldStep, type EditionStep } from '../../src/bench/run-edition-bench.ts';

const took = (step: string, wallSeconds: number): EditionStep => ({
  step,
  wallSeconds,
  cpuSeconds: 1,
  peakMemory: 1,
  bookPages: 1,
  output: '',
});

it('tells changes as shares of the mean of the cold builds', () => {
  const steps = [took(coldStep, 50), took('a.mdx:1', 6), took('b.mdx:2', 12), took('c.mdx:3', 9), took(coldStep, 70)];
  expect(formatEditionSummary(steps)).toEqual([
    'cold: 50.0 and 70.0 s',
    'one paragraph: 0.100 to 0.200 of that, median 0.150; 2 of 3 within a sixth',
  ]);
});

it('tells nothing where nothing was changed', () => {
  expect(formatEditionSummary([took(coldStep, 50)])).toEqual([]);
});
