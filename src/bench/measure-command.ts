import { spawn } from 'node:child_process';
import { createMemoryPeak, listProcessTree } from '../publish/build/process-tree.ts';

/** A command to run: its words, where, and with which additions to the environment. */
export interface Command {
  readonly words: readonly [program: string, ...rest: string[]];
  readonly cwd: string;
  readonly env?: Readonly<Record<string, string>>;
}

/** What a command took, with everything that it started. */
export interface CommandCost {
  /** User and system time of all processes. */
  readonly cpuSeconds: number;
  readonly wallSeconds: number;
  /** The highest sum of proportional set sizes, in bytes, out of four sights a second. */
  readonly peakMemory: number;
  /** What it printed. */
  readonly output: string;
}

/** A command ended with an error. The message holds what it printed. */
export class CommandFailed extends Error {
  override readonly name = 'CommandFailed';
}

const sampleEveryMs = 250;

/**
 * Runs a command to its end and measures it. One at a time: the kernel's account of ended children is per process.
 *
 * Two counts of CPU time are kept, and both can only be too small; the greater one is given. The kernel adds up every
 * child that its parent waited for (`cutime`, `cstime`), to 10 ms, but not one that outlived its parent, such as a search
 * indexer that was told to stop in the last moment. The samples of /proc see that one, but miss the last quarter of a
 * second of each process.
 */
export async function measureCommand({ words: [program, ...rest], cwd, env = {} }: Command): Promise<CommandCost> {
  const endedBefore = endedChildrenCpu();
  const start = performance.now();
  const child = spawn(program, rest, { cwd, env: { ...process.env, ...env }, stdio: ['ignore', 'pipe', 'pipe'] });
  const sampler = sampleTree(child.pid);
  const printed: Buffer[] = [];
  child.stdout.on('data', (chunk: Buffer) => printed.push(chunk));
  child.stderr.on('data', (chunk: Buffer) => printed.push(chunk));
  const stop = (): void => void child.kill();
  process.once('SIGINT', stop).once('SIGTERM', stop);
  try {
    const ending = await new Promise<string>((resolve, reject) => {
      child.once('error', reject);
      child.once('close', (code, signal) => resolve(String(code ?? signal)));
    });
    const wallSeconds = (performance.now() - start) / 1000;
    const output = Buffer.concat(printed).toString('utf8');
    if (ending !== '0') throw new CommandFailed(`${program} ${rest.join(' ')} ended with ${ending}:\n${output}`);
    return {
      cpuSeconds: Math.max(endedChildrenCpu() - endedBefore, sampler.cpuSeconds()),
      wallSeconds,
      peakMemory: sampler.peakMemory(),
      output,
    };
  } finally {
    process.off('SIGINT', stop).off('SIGTERM', stop);
    sampler.stop();
  }
}

/** The CPU seconds of all children of this process that have ended, with theirs. */
function endedChildrenCpu(): number {
  return listProcessTree(process.pid).find(({ pid }) => pid === process.pid)?.endedCpuSeconds ?? 0;
}

interface Sampler {
  cpuSeconds(): number;
  peakMemory(): number;
  stop(): void;
}

function sampleTree(root: number | undefined): Sampler {
  const cpu = new Map<number, number>();
  const peak = createMemoryPeak();
  const timer = setInterval(() => {
    if (root === undefined) return;
    const tree = listProcessTree(root);
    for (const { pid, cpuSeconds } of tree) cpu.set(pid, cpuSeconds);
    peak.see(tree);
  }, sampleEveryMs);
  return {
    cpuSeconds: () => [...cpu.values()].reduce((sum, seconds) => sum + seconds, 0),
    peakMemory: () => peak.bytes,
    stop: () => clearInterval(timer),
  };
}
