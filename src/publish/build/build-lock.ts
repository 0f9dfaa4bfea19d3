import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { onInterrupt } from '../browser/on-interrupt.ts';

/** Another build is at work in the same cache folder. */
export class BuildRunning extends Error {
  override readonly name = 'BuildRunning';
}

/**
 * Runs a piece of work while holding the lock file, so that two builds never write the same folders. A lock whose process
 * is gone is taken over; an interrupt takes the file away.
 * @throws {BuildRunning} when another build holds it.
 */
export async function withBuildLock<T>(path: string, work: () => Promise<T>): Promise<T> {
  mkdirSync(dirname(path), { recursive: true });
  takeLock(path);
  held.add(resolve(path));
  const giveBack = (): void => {
    held.delete(resolve(path));
    rmSync(path, { force: true });
  };
  const release = onInterrupt(giveBack);
  try {
    return await work();
  } finally {
    release();
    giveBack();
  }
}

/** The locks that this process holds. */
const held = new Set<string>();

function takeLock(path: string): void {
  try {
    writeFileSync(path, String(process.pid), { flag: 'wx' });
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
    const owner = Number(readFileSync(path, 'utf8'));
    // The number of this process stands there when one before it had the same, as the first of a container has each time.
    if (owner === process.pid ? held.has(resolve(path)) : isRunning(owner)) throw new BuildRunning(sayRunning(owner, path));
    rmSync(path, { force: true });
    takeLock(path);
  }
}

const sayRunning = (owner: number, path: string): string =>
  `Another build is running (process ${owner}). Wait for it, or end it. If that process is no build, delete ${path}.`;

function isRunning(pid: number): boolean {
  if (!Number.isInteger(pid) || pid <= 0) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
