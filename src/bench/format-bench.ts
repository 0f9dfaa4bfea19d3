import type { BenchStep, Generator } from './bench-step.ts';
import { createTable } from './table.ts';

const mebibyte = 1024 ** 2;

const megabytes = (bytes: number, digits = 0): string => (bytes / mebibyte).toFixed(digits);

/** `written` is what this build wrote; the columns before it are the whole output folder. A page is an HTML file, an entry the page of one. */
const table = createTable<BenchStep>(24, [
  ['CPU s', ({ cpuSeconds }) => cpuSeconds.toFixed(1)],
  ['wall s', ({ wallSeconds }) => wallSeconds.toFixed(1)],
  ['peak MB', ({ peakMemory }) => megabytes(peakMemory)],
  ['files', ({ files }) => String(files)],
  ['MB', ({ bytes }) => megabytes(bytes, 1)],
  ['written', ({ writtenFiles }) => String(writtenFiles)],
  ['MB written', ({ writtenBytes }) => megabytes(writtenBytes, 1)],
  ['pages', ({ pages }) => String(pages)],
  ['kB/entry', ({ entryBytes, entryPages }) => (entryBytes / Math.max(1, entryPages) / 1024).toFixed(1)],
  ['memory kB/entry', ({ peakMemory, entryPages }) => (peakMemory / Math.max(1, entryPages) / 1024).toFixed(0)],
]);

/** The head of the table that `formatStepRow` fills. */
export const stepHead = table.head;

/** One build as a row of the table, with the lines that our build itself printed below it. */
export function formatStepRow(step: BenchStep): string {
  const row = table.row(`${step.generator} ${step.step} ${step.run}`, step);
  return step.generator === 'ours' ? [row, ...stepLines(step.output)].join('\n') : row;
}

/** What the builds come to, in sentences: shares of the cold build, and of the other generator. */
export function formatSummary(steps: readonly BenchStep[]): readonly string[] {
  const own = costOf(steps, 'ours', 'cold');
  if (own === undefined) return [];
  const share = (step: BenchStep['step']): readonly string[] => {
    const cost = costOf(steps, 'ours', step);
    return cost === undefined
      ? []
      : [`${step}: ${ratio(cost.cpu, own.cpu)} of the CPU seconds of a cold build, ${ratio(cost.wall, own.wall)} of its time`];
  };
  const wrote = steps.some(({ step, writtenFiles }) => step === 'unchanged' && writtenFiles > 0);
  const against = (step: BenchStep['step']): readonly string[] => {
    const other = costOf(steps, 'starlight', step);
    return other === undefined
      ? []
      : [
          `cold: ${ratio(own.cpu, other.cpu)} of the CPU seconds of Starlight with ${other.pages} pages, ours ${own.pages}; ${ratio(own.wall, other.wall)} of its time`,
        ];
  };
  return [
    ...share('unchanged'),
    ...(wrote ? ['  The unchanged build wrote files: the generator itself was changed while it was measured.'] : []),
    ...share('one paragraph'),
    ...against('cold'),
    ...against('as many pages'),
  ];
}

/** The figures for machines; what the builds printed is left out but for their steps. */
export function benchAsJson(pages: number, steps: readonly BenchStep[]): string {
  return JSON.stringify(
    {
      version: 1,
      pages,
      steps: steps.map(({ output, ...step }) => ({ ...step, lines: step.generator === 'ours' ? stepLines(output) : [] })),
    },
    null,
    2,
  );
}

interface Cost {
  readonly cpu: number;
  readonly wall: number;
  readonly pages: number;
}

/** Means of all runs. */
function costOf(steps: readonly BenchStep[], generator: Generator, step: BenchStep['step']): Cost | undefined {
  const chosen = steps.filter((one) => one.generator === generator && one.step === step);
  if (chosen.length === 0) return undefined;
  const mean = (of: (one: BenchStep) => number): number => chosen.reduce((sum, one) => sum + of(one), 0) / chosen.length;
  return { cpu: mean(({ cpuSeconds }) => cpuSeconds), wall: mean(({ wallSeconds }) => wallSeconds), pages: mean(({ pages }) => pages) };
}

/** The lines of the build's own log: name of the step, seconds, memory, outcome. */
const stepLines = (output: string): readonly string[] =>
  output
    .split('\n')
    .filter((line) => /^[a-z]+ +\d+\.\d s /.test(line))
    .map((line) => `    ${line}`);

const ratio = (part: number, whole: number): string => (whole === 0 ? '–' : (part / whole).toFixed(2));
