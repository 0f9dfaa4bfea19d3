import type { BenchStep, Generator } from './bench-step.ts';

const mebibyte = 1024 ** 2;

/** The head of the table that `formatStepRow` fills. */
export const stepHead = ['build', 'CPU s', 'wall s', 'peak MB', 'files', 'MB', 'written', 'pages', 'kB a page', 'MB of memory a page']
  .map((name, index) => (index === 0 ? name.padEnd(24) : name.padStart(9)))
  .join('');

/** One build as a row of the table, with the lines that the build itself printed below it. */
export function formatStepRow(step: BenchStep): string {
  const { generator, run, cpuSeconds, wallSeconds, peakMemory, files, bytes, writtenFiles, pages, pageBytes } = step;
  const cells = [
    cpuSeconds.toFixed(1),
    wallSeconds.toFixed(1),
    (peakMemory / mebibyte).toFixed(0),
    String(files),
    (bytes / mebibyte).toFixed(1),
    String(writtenFiles),
    String(pages),
    (pageBytes / Math.max(1, pages) / 1024).toFixed(1),
    (peakMemory / mebibyte / Math.max(1, pages)).toFixed(2),
  ];
  const row = `${generator} ${step.step} ${run}`.padEnd(24) + cells.map((cell) => cell.padStart(9)).join('');
  return generator === 'ours' ? [row, ...stepLines(step.output)].join('\n') : row;
}

/** What the cold builds, and the others measured by them, come to. */
export function formatSummary(steps: readonly BenchStep[]): readonly string[] {
  const own = costOf(steps, 'ours', 'cold');
  const other = costOf(steps, 'starlight', 'cold');
  const share = (step: BenchStep['step']): readonly string[] => {
    const cost = costOf(steps, 'ours', step);
    return own === undefined || cost === undefined
      ? []
      : [`${step}: ${ratio(cost.cpu, own.cpu)} of the CPU seconds of a cold build, ${ratio(cost.wall, own.wall)} of its time`];
  };
  const against =
    own === undefined || other === undefined
      ? []
      : [`cold: ${ratio(own.cpu, other.cpu)} of Starlight's CPU seconds, ${ratio(own.wall, other.wall)} of its time`];
  return [...share('unchanged'), ...share('one paragraph'), ...against];
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

/** Means of all runs. */
function costOf(
  steps: readonly BenchStep[],
  generator: Generator,
  step: BenchStep['step'],
): { readonly cpu: number; readonly wall: number } | undefined {
  const chosen = steps.filter((one) => one.generator === generator && one.step === step);
  if (chosen.length === 0) return undefined;
  const mean = (of: (one: BenchStep) => number): number => chosen.reduce((sum, one) => sum + of(one), 0) / chosen.length;
  return { cpu: mean(({ cpuSeconds }) => cpuSeconds), wall: mean(({ wallSeconds }) => wallSeconds) };
}

/** The lines of the build's own log: name of the step, seconds, memory, outcome. */
const stepLines = (output: string): readonly string[] =>
  output
    .split('\n')
    .filter((line) => /^[a-z]+ +\d+\.\d s /.test(line))
    .map((line) => `    ${line}`);

const ratio = (part: number, whole: number): string => (whole === 0 ? '–' : (part / whole).toFixed(2));
