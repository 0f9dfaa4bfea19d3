import { readdirSync, readFileSync } from 'node:fs';

/** A process as Linux tells of it. */
export interface RunningProcess {
  readonly pid: number;
  /** Its own time on the processors, in seconds, without that of its children. */
  readonly cpuSeconds: number;
  /** That of its ended children, and of theirs, as far as they were waited for. */
  readonly endedCpuSeconds: number;
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
  for (let grown = true; grown; ) {
    grown = false;
    for (const { pid, parent } of processes) {
      if (!tree.has(parent) || tree.has(pid)) continue;
      tree.add(pid);
      grown = true;
    }
  }
  return processes.filter(({ pid }) => tree.has(pid));
}

/** The memory of a process in bytes; pages that several processes share count in part for each. 0 when it has ended. */
export function readProportionalSize(pid: number): number {
  const rollup = readOrNothing(() => readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8'));
  return Number(/^Pss:\s+(\d+) kB/m.exec(rollup ?? '')?.[1] ?? 0) * 1024;
}

function listProcesses(): readonly (RunningProcess & { readonly parent: number })[] {
  return (readOrNothing(() => readdirSync('/proc')) ?? []).flatMap((name) => {
    if (!/^\d+$/.test(name)) return [];
    // The command in brackets may hold spaces; the third field, the state, is the first behind it.
    const fields = readOrNothing(() => readFileSync(`/proc/${name}/stat`, 'utf8'))?.split(') ').at(-1)?.split(' ');
    if (fields === undefined) return [];
    const seconds = (from: number): number => fields.slice(from - 3, from - 1).reduce((sum, ticks) => sum + Number(ticks), 0) / ticksPerSecond;
    return [{ pid: Number(name), parent: Number(fields[1]), cpuSeconds: seconds(14), endedCpuSeconds: seconds(16) }];
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
