import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';

/** Folders that are out of the way, to be deleted when nothing is measured any more. */
export interface Aside {
  /** Moves a file or folder out of the way, if it is there. */
  put(path: string): void;
  clear(): void;
}

/**
 * A place for what a build left, below a folder on the same disk. A file system may search long for room among what was
 * deleted within the last minutes (ext4 does, for each new file), so nothing is deleted between two measured builds.
 */
export function createAside(folder: string): Aside {
  let count = 0;
  const clear = (): void => rmSync(folder, { recursive: true, force: true });
  clear();
  return {
    put(path) {
      if (!existsSync(path)) return;
      mkdirSync(folder, { recursive: true });
      count += 1;
      renameSync(path, join(folder, `${count}-${basename(path)}`));
    },
    clear,
  };
}
