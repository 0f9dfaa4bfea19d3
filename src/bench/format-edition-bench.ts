import { coldStep, type EditionStep } from './run-edition-bench.ts';
import { createTable } from './table.ts';

const table = createTable<EditionStep>(56, [
  ['wall s', ({ wallSeconds }) => wallSeconds.toFixed(1)],
  ['CPU s', ({ cpuSeconds }) => cpuSeconds.toFixed(1)],
  ['peak MB', ({ peakMemory }) => (peakMemory / 1024 ** 2).toFixed(0)],
  ['book pages', ({ bookPages }) => String(bookPages)],
]);

/** The head of the table that `formatEditionRow` fills. */
export const editionHead = table.head;

/** One build as a row of the table. */
export const formatEditionRow = (step: EditionStep): string => table.row(step.step, step);

/**
 * What a changed paragraph takes of a cold build: a share tells the same on a slow machine as on a fast one. The goals, 10 of
 * 60 seconds, are a sixth.
 */
export function formatEditionSummary(steps: readonly EditionStep[]): readonly string[] {
  const cold = steps.filter(({ step }) => step === coldStep).map(({ wallSeconds }) => wallSeconds);
  const changed = steps.filter(({ step }) => step !== coldStep).map(({ wallSeconds }) => wallSeconds);
  const whole = cold.reduce((sum, seconds) => sum + seconds, 0) / cold.length;
  const shares = changed.map((seconds) => seconds / whole).sort((a, b) => a - b);
  const middle = shares[Math.floor(shares.length / 2)];
  const least = shares.at(0);
  const most = shares.at(-1);
  if (middle === undefined || least === undefined || most === undefined) return [];
  const within = shares.filter((share) => share <= 1 / 6).length;
  return [
    `cold: ${cold.map((seconds) => seconds.toFixed(1)).join(' and ')} s`,
    `one paragraph: ${least.toFixed(3)} to ${most.toFixed(3)} of that, median ${middle.toFixed(3)}; ${within} of ${shares.length} within a sixth`,
  ];
}

/** The figures for machines; what the builds printed is left out. */
export function editionBenchAsJson(steps: readonly EditionStep[]): string {
  return JSON.stringify({ version: 1, steps: steps.map(({ output: _output, ...step }) => step) }, null, 2);
}
