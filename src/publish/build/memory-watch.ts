import { listProcessTree, readProportionalSize } from './process-tree.ts';

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
export function watchMemory(everyMs = 250): MemoryWatch {
  let peak = 0;
  const sample = (): void => {
    peak = Math.max(peak, treeMemory());
  };
  const timer = setInterval(sample, everyMs);
  timer.unref();
  return {
    takePeak() {
      sample();
      const taken = peak;
      peak = 0;
      return taken;
    },
    stop: () => clearInterval(timer),
  };
}

const treeMemory = (): number => listProcessTree(process.pid).reduce((sum, { pid }) => sum + readProportionalSize(pid), 0);
