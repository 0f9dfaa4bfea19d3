import type { BenchStep } from './bench-step.ts';
import { createOwnBuild } from './own-build.ts';
import { createAside } from './set-aside.ts';
import { createStarlightBuild } from './starlight-build.ts';

/** What a bench is asked to do. */
export interface BenchOptions {
  /** Entry pages in all eight languages together. */
  readonly pages: number;
  /** The generator to build the same pages with, turn by turn with ours. */
  readonly against: 'starlight' | undefined;
  /** How often the cold builds are run. */
  readonly runs: number;
  /** A folder for editions, output and what is installed. */
  readonly work: string;
}

/** Builds the synthetic edition cold, unchanged and with one paragraph changed, and tells of each build as it ends. */
export async function runBench(
  { pages, against, runs, work }: BenchOptions,
  tell: (step: BenchStep) => void,
): Promise<readonly BenchStep[]> {
  const aside = createAside(`${work}/aside`);
  const own = createOwnBuild(`${work}/edition-${pages}`, pages, aside);
  const other = against === undefined ? undefined : createStarlightBuild(`${work}/starlight`, pages, aside);
  await other?.install();
  const steps: BenchStep[] = [];
  const take = async (step: Promise<BenchStep>): Promise<void> => {
    steps.push(await step);
    for (const last of steps.slice(-1)) tell(last);
  };
  for (let run = 1; run <= runs; run += 1) {
    await take(own.runCold(run));
    if (other === undefined) continue;
    await take(other.runCold(run));
    await take(other.runWhole(run, own.readOtherPages()));
  }
  await take(own.runUnchanged(runs));
  await take(own.runChanged(runs));
  aside.clear();
  return steps;
}
