import { expect, test } from 'vitest';
import { createMemoryPeak, type RunningProcess } from '../../../src/publish/build/process-tree.ts';

/** This process, as if it had so many pages in memory. */
const treeOf = (residentPages: number): readonly RunningProcess[] => [
  { pid: process.pid, cpuSeconds: 0, endedCpuSeconds: 0, residentPages },
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
