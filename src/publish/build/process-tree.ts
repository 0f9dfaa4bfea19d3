import { readdirSync, readFileSync } from 'node:fs';

/** A process as Linux tells of it. */
export interface RunningProcess {
  readonly pid: number;
  /** That of its program, as far as the system tells it. */
  readonly name: string;
  /** Its own time on the processors, in seconds, without that of its children. */
  readonly cpuSeconds: number;
  /** That of its ended children, and of theirs, as far as they were waited for. */
  readonly endedCpuSeconds: number;
  /** The memory that it has in use, in pages, with what it shares with others. */
  readonly residentPages: number;
}

/** The unit of times in /proc/<pid>/stat: USER_HZ is 100 on every architecture that Node runs on. */
const ticksPerSecond = 100;

/**
 * A process and everything below it that is running now; empty where the system has no /proc.
 * Fields: https://man7.org/linux/man-pages/man5/proc_pid_stat.5.html
 */
export function listProcessTree(root: number): readonly RunningProcess[] {
  const processes = listProcesses();
  const tree = new Set([root]);
  for (let grown = true; grown;) {
    grown = false;
    for (const { pid, parent } of processes) {
      if (!tree.has(parent) || tree.has(pid)) continue;
      tree.add(pid);
      grown = true;
    }
  }
  return processes.filter(({ pid }) => tree.has(pid));
}

/** The CPU seconds, user and system, that processes and their ended children have used so far. */
export function sumCpu(tree: readonly RunningProcess[]): number {
  return tree.reduce((sum, { cpuSeconds, endedCpuSeconds }) => sum + cpuSeconds + endedCpuSeconds, 0);
}

/** Keeps the highest memory of a process tree. */
export interface MemoryPeak {
  /** Looks at the tree as it is now. */
  see(tree: readonly RunningProcess[]): void;
  /** The highest sum so far, in bytes. Memory that several processes of one program share counts in part for each. */
  readonly bytes: number;
  /** The last that was measured. */
  readonly last: MeasuredMemory | undefined;
}

/** The memory of a process tree. */
export interface MeasuredMemory {
  readonly residentPages: number;
  readonly bytes: number;
}

/**
 * A peak that begins at nothing. The kernel takes up to 30 ms to work out the proportional size of one large process, so it is
 * asked only when the resident size, which costs nothing, is higher than it was at any sight before, and a tenth away from that
 * of the last measurement, `last` for the first. Within a tenth both sizes are taken to grow alike.
 */
export function createMemoryPeak(last?: MeasuredMemory): MemoryPeak {
  let measured = last;
  let resident = 0;
  let bytes = 0;
  return {
    see(tree) {
      const pages = tree.reduce((sum, { residentPages }) => sum + residentPages, 0);
      // Less than two hundredths more is not worth the asking.
      if (pages <= resident * 1.02) return;
      resident = pages;
      if (measured === undefined || Math.abs(pages / measured.residentPages - 1) > 0.1) {
        measured = { residentPages: pages, bytes: measure(tree) };
      }
      bytes = Math.max(bytes, Math.round((measured.bytes * pages) / measured.residentPages));
    },
    get bytes() {
      return bytes;
    },
    get last() {
      return measured;
    },
  };
}

function measure(tree: readonly RunningProcess[]): number {
  // Processes of different programs share next to nothing that would count twice.
  const isAlone = (name: string): boolean => tree.filter((other) => other.name === name).length === 1;
  return tree.reduce((sum, { pid, name }) => sum + (isAlone(name) ? readResidentSize(pid) : readProportionalSize(pid)), 0);
}

function readProportionalSize(pid: number): number {
  const rollup = readOrNothing(() => readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8'));
  return Number(/^Pss:\s+(\d+) kB/m.exec(rollup ?? '')?.[1] ?? 0) * 1024;
}

function readResidentSize(pid: number): number {
  const status = readOrNothing(() => readFileSync(`/proc/${pid}/status`, 'utf8'));
  return Number(/^VmRSS:\s+(\d+) kB/m.exec(status ?? '')?.[1] ?? 0) * 1024;
}

function listProcesses(): readonly (RunningProcess & { readonly parent: number })[] {
  return (readOrNothing(() => readdirSync('/proc')) ?? []).flatMap((name) => {
    if (!/^\d+$/.test(name)) return [];
    // The program in brackets may hold spaces; the third field, the state, is the first behind it.
    const [, program = '', others] = /\((.*)\) (.*)/s.exec(readOrNothing(() => readFileSync(`/proc/${name}/stat`, 'utf8')) ?? '') ?? [];
    const fields = others?.split(' ');
    if (fields === undefined) return [];
    const field = (number: number): number => Number(fields[number - 3]);
    const cpuSeconds = (field(14) + field(15)) / ticksPerSecond;
    const endedCpuSeconds = (field(16) + field(17)) / ticksPerSecond;
    return [{ pid: Number(name), name: program, parent: field(4), cpuSeconds, endedCpuSeconds, residentPages: field(24) }];
  });
}

/** A process may end between being listed and being read. */
function readOrNothing<T>(read: () => T): T | undefined {
  try {
    return read();
  } catch {
    return undefined;
  }
}
