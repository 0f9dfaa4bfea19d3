import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { createMemoryPeak, listProcessTree, type RunningProcess } from '../../../src/publish/build/process-tree.ts';

/** This process, as if it had so many pages in memory. */
const treeOf = (residentPages: number): readonly RunningProcess[] => [
  { pid: process.pid, name: 'node', cpuSeconds: 0, endedCpuSeconds: 0, residentPages },
];

test('within a tenth a peak grows with the resident size, without being measured anew', () => {
  const peak = createMemoryPeak();
  peak.see(treeOf(100_000));
  const first = peak.bytes;
  expect(first).toBeGreaterThan(10_000_000);
  peak.see(treeOf(105_000));
  expect(peak.bytes).toBe(Math.round(first * 1.05));
  expect(peak.last?.residentPages).toBe(100_000);
  peak.see(treeOf(90_000));
  expect(peak.bytes).toBe(Math.round(first * 1.05));
});

test('further away it is measured, and the next peak begins with that', () => {
  const peak = createMemoryPeak();
  peak.see(treeOf(100_000));
  peak.see(treeOf(120_000));
  expect(peak.last?.residentPages).toBe(120_000);
  const next = createMemoryPeak(peak.last);
  next.see(treeOf(60_000));
  expect(next.last?.residentPages).toBe(60_000);
  expect(next.bytes).toBeGreaterThan(10_000_000);
});

test('a process tells its program', () => {
  const [own] = listProcessTree(process.pid).filter(({ pid }) => pid === process.pid);
  expect(own?.name).toBe(readFileSync('/proc/self/comm', 'utf8').trim());
  expect(own?.residentPages).toBeGreaterThan(1000);
});

test('what two processes of one program share counts once', () => {
  const [one] = treeOf(100_000);
  if (one === undefined) throw new Error('no process');
  const memoryOf = (names: readonly [string, string]): number => {
    const peak = createMemoryPeak();
    peak.see(names.map((name) => ({ ...one, name })));
    return peak.bytes;
  };
  expect(memoryOf(['node', 'node'])).toBeLessThan(memoryOf(['node', 'pagefind']));
});
