import { createMemoryPeak, listProcessTree } from './process-tree.ts';

/** Watches how much memory the process and everything it started hold together. */
export interface MemoryWatch {
  /** The highest figure since the last call, in bytes; 0 where the system does not tell. */
  takePeak(): number;
  stop(): void;
}

/**
 * Samples the proportional set size of the process tree, so that pages shared by a browser's processes count once.
 * Linux alone tells it, in /proc: https://docs.kernel.org/filesystems/proc.html
 */
export function watchMemory(everyMs = 800): MemoryWatch {
  let peak = createMemoryPeak();
  const sample = (): void => peak.see(listProcessTree(process.pid));
  const timer = setInterval(sample, everyMs);
  timer.unref();
  return {
    takePeak() {
      sample();
      const { bytes } = peak;
      peak = createMemoryPeak();
      return bytes;
    },
    stop: () => clearInterval(timer),
  };
}
