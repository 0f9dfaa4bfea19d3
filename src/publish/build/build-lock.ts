import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/** Another build is at work in the same cache folder. */
export class BuildRunning extends Error {
  override readonly name = 'BuildRunning';
}

/**
 * Runs a piece of work while holding the lock file, so that two builds never write the same folders. A lock whose process
 * is gone is taken over.
 */
export async function withBuildLock<T>(path: string, work: () => Promise<T>): Promise<T> {
  mkdirSync(dirname(path), { recursive: true });
  takeLock(path);
  try {
    return await work();
  } finally {
    rmSync(path, { force: true });
  }
}

function takeLock(path: string): void {
  try {
    writeFileSync(path, String(process.pid), { flag: 'wx' });
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
    const owner = Number(readFileSync(path, 'utf8'));
    if (isRunning(owner)) throw new BuildRunning(`Another build is running (process ${owner}). Wait for it, or end it.`);
    rmSync(path, { force: true });
    takeLock(path);
  }
}

function isRunning(pid: number): boolean {
  if (!Number.isInteger(pid) || pid <= 0) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
