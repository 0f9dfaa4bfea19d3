import { watchMemory } from './memory-watch.ts';

/** What one step of a build took, from the end of the step before it: what was between them counts as part of it. */
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

/** A log that writes a line for each step as it ends. The first begins with the program. */
export function createStepLog(write: (line: string) => void): StepLog {
  const memory = watchMemory();
  const steps: StepFacts[] = [];
  let last = { seconds: 0, cpuSeconds: 0 };
  return {
    steps,
    async run(step, work, describe) {
      const result = await work();
      const now = { seconds: performance.now() / 1000, ...memory.look() };
      const facts = {
        step,
        outcome: describe(result),
        seconds: now.seconds - last.seconds,
        cpuSeconds: Math.max(0, now.cpuSeconds - last.cpuSeconds),
        peakMemory: now.peakMemory,
      };
      last = now;
      steps.push(facts);
      write(formatStep(facts));
      return result;
    },
    close: () => memory.stop(),
  };
}

/** The last line of a build: all its steps. `seconds` are those since the program began, so that its end counts, too. */
export function formatTotal(steps: readonly StepFacts[], seconds: number, outcome: string): string {
  const cpuSeconds = steps.reduce((sum, step) => sum + step.cpuSeconds, 0);
  const peakMemory = Math.max(0, ...steps.map((step) => step.peakMemory));
  return formatStep({ step: 'total', outcome, seconds, cpuSeconds, peakMemory });
}

function formatStep({ step, outcome, seconds, cpuSeconds, peakMemory }: StepFacts): string {
  const cpu = cpuSeconds === 0 ? '' : `${cpuSeconds.toFixed(1)} s CPU`;
  const memory = peakMemory === 0 ? '' : `${Math.round(peakMemory / 1024 ** 2)} MB`;
  return `${step.padEnd(9)} ${`${seconds.toFixed(1)} s`.padStart(7)} ${cpu.padStart(11)} ${memory.padStart(8)}  ${outcome}`;
}
