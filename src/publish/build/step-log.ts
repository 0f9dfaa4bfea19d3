import { watchMemory } from './memory-watch.ts';
import { readTreeCpu } from './process-tree.ts';

/** What one step of a build took. */
export interface StepFacts {
  readonly step: string;
  /** What the step made, for people. */
  readonly outcome: string;
  readonly seconds: number;
  /** User and system time of this process and all it started; 0 where the system does not tell. */
  readonly cpuSeconds: number;
  /** Of this process and all it started, in bytes; 0 where the system does not tell. */
  readonly peakMemory: number;
}

/** Runs the steps of a build and tells what each took. */
export interface StepLog {
  /** Runs a step; `describe` says in a few words what came of it. */
  run<T>(step: string, work: () => T | Promise<T>, describe: (result: T) => string): Promise<T>;
  readonly steps: readonly StepFacts[];
  close(): void;
}

/** A log that writes a line for each step as it ends. */
export function createStepLog(write: (line: string) => void): StepLog {
  const memory = watchMemory();
  const steps: StepFacts[] = [];
  return {
    steps,
    async run(step, work, describe) {
      const start = performance.now();
      const cpuStart = readTreeCpu(process.pid);
      const result = await work();
      const facts = {
        step,
        outcome: describe(result),
        seconds: (performance.now() - start) / 1000,
        cpuSeconds: readTreeCpu(process.pid) - cpuStart,
        peakMemory: memory.takePeak(),
      };
      steps.push(facts);
      write(formatStep(facts));
      return result;
    },
    close: () => memory.stop(),
  };
}

/** The last line of a build: the sum of its steps. */
export function formatTotal(steps: readonly StepFacts[], outcome: string): string {
  const seconds = steps.reduce((sum, step) => sum + step.seconds, 0);
  const cpuSeconds = steps.reduce((sum, step) => sum + step.cpuSeconds, 0);
  const peakMemory = Math.max(0, ...steps.map((step) => step.peakMemory));
  return formatStep({ step: 'total', outcome, seconds, cpuSeconds, peakMemory });
}

function formatStep({ step, outcome, seconds, cpuSeconds, peakMemory }: StepFacts): string {
  const cpu = cpuSeconds === 0 ? '' : `${cpuSeconds.toFixed(1)} s CPU`;
  const memory = peakMemory === 0 ? '' : `${Math.round(peakMemory / 1024 ** 2)} MB`;
  return `${step.padEnd(9)} ${`${seconds.toFixed(1)} s`.padStart(7)} ${cpu.padStart(11)} ${memory.padStart(8)}  ${outcome}`;
}
