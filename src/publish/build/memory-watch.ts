import { createMemoryPeak, listProcessTree, sumCpu, type RunningProcess } from './process-tree.ts';

/** Watches what the process and everything it started use together. */
export interface MemoryWatch {
  /** Tells what is known now. */
  look(): {
    /** The highest memory since the last look, in bytes; 0 where the system does not tell. */
    readonly peakMemory: number;
    /** The user and system time so far; 0 where the system does not tell. */
    readonly cpuSeconds: number;
  };
  stop(): void;
}

/**
 * Samples the memory of the process tree, in which pages shared by a browser's processes count once, and the
 * times of its processes, of which some end without being waited for.
 * Linux alone tells it, in /proc: https://docs.kernel.org/filesystems/proc.html
 */
export function watchMemory(everyMs = 800): MemoryWatch {
  let peak = createMemoryPeak();
  const cpuSeconds = new Map<number, number>();
  const sample = (): readonly RunningProcess[] => {
    const tree = listProcessTree(process.pid);
    peak.see(tree);
    for (const { pid, cpuSeconds: own } of tree) cpuSeconds.set(pid, own);
    return tree;
  };
  const timer = setInterval(sample, everyMs);
  timer.unref();
  return {
    look() {
      const tree = sample();
      const { bytes, last } = peak;
      peak = createMemoryPeak(last);
      const seen = [...cpuSeconds.values()].reduce((sum, seconds) => sum + seconds, 0);
      return { peakMemory: bytes, cpuSeconds: Math.max(seen, sumCpu(tree)) };
    },
    stop: () => clearInterval(timer),
  };
}
