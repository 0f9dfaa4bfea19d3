import { cpSync, existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';

/**
 * Puts a finished folder in the place of the one before it. The old one is moved aside first, so that there is at no time half
 * an edition under the name; at last it is moved to `spare`, or deleted where that is on another disk.
 */
export function swapFolder(finished: string, place: string, spare: string): void {
  const old = `${place}.old`;
  rmSync(old, { recursive: true, force: true });
  mkdirSync(dirname(place), { recursive: true });
  const near = bringNear(finished, `${place}.new`);
  if (existsSync(place)) renameSync(place, old);
  renameSync(near, place);
  rmSync(spare, { recursive: true, force: true });
  if (existsSync(old)) moveOrDelete(old, spare);
}

function moveOrDelete(folder: string, path: string): void {
  try {
    renameSync(folder, path);
  } catch (error) {
    if (!isOtherDisk(error)) throw error;
    rmSync(folder, { recursive: true });
  }
}

const isOtherDisk = (error: unknown): boolean => error instanceof Error && 'code' in error && error.code === 'EXDEV';

/** Moves a folder to a path beside the one it is meant for: what is on another disk cannot be renamed, and is copied. */
function bringNear(folder: string, path: string): string {
  rmSync(path, { recursive: true, force: true });
  try {
    renameSync(folder, path);
  } catch (error) {
    if (!isOtherDisk(error)) throw error;
    cpSync(folder, path, { recursive: true });
    rmSync(folder, { recursive: true, force: true });
  }
  return path;
}
