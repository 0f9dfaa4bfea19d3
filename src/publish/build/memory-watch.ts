import { readdirSync, readFileSync } from 'node:fs';

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

function treeMemory(): number {
  const processes = listProcesses();
  const tree = new Set([process.pid]);
  for (let grown = true; grown; ) {
    grown = false;
    for (const { pid, parent } of processes) {
      if (!tree.has(parent) || tree.has(pid)) continue;
      tree.add(pid);
      grown = true;
    }
  }
  return [...tree].reduce((sum, pid) => sum + proportionalSize(pid), 0);
}

function listProcesses(): readonly { readonly pid: number; readonly parent: number }[] {
  return (readOrNothing(() => readdirSync('/proc')) ?? []).flatMap((name) => {
    if (!/^\d+$/.test(name)) return [];
    // The command in brackets may hold spaces; the parent is the second field behind it.
    const fields = readOrNothing(() => readFileSync(`/proc/${name}/stat`, 'utf8'))?.split(') ').at(-1)?.split(' ');
    return fields === undefined ? [] : [{ pid: Number(name), parent: Number(fields[1]) }];
  });
}

function proportionalSize(pid: number): number {
  const rollup = readOrNothing(() => readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8'));
  return Number(/^Pss:\s+(\d+) kB/m.exec(rollup ?? '')?.[1] ?? 0) * 1024;
}

/** A process may end between being listed and being read. */
function readOrNothing<T>(read: () => T): T | undefined {
  try {
    return read();
  } catch {
    return undefined;
  }
}
