import { existsSync, readdirSync, renameSync, rmdirSync, rmSync, statSync } from 'node:fs';
import { dirname, join, sep } from 'node:path';

/** The files of an earlier output, in the folder that a new one is written to. */
export interface SpareOutput {
  /**
   * Removes what this build has not made: files that nobody has written to since, and that are not in `kept`, and the folders
   * that are empty then. To be called when all is written.
   */
  removeLeftovers(kept: ReadonlySet<string>): void;
}

/**
 * Makes a folder ready to be written to. It begins with the files of the output before the last, if they are at hand: to write
 * over a file, or to leave it as it is, takes a fraction of the time that a file system needs to delete thousands of files and
 * to make as many anew.
 */
export function openSpareOutput(folder: string, spare: string): SpareOutput {
  // What an interrupted build has left there may be anything.
  rmSync(folder, { recursive: true, force: true });
  if (existsSync(spare)) renameSync(spare, folder);
  const written = stampFiles(folder);
  return {
    removeLeftovers(kept) {
      if (written.size === 0) return;
      const gone = new Set<string>();
      for (const [path, stamp] of stampFiles(folder)) {
        if (kept.has(path) || written.get(path) !== stamp) continue;
        rmSync(join(folder, path));
        gone.add(dirname(path));
      }
      for (const parent of gone) removeIfEmpty(folder, parent);
    },
  };
}

/** When each file below a folder, by its path with forward slashes, was last written to, in nanoseconds: equal times tell that nobody has, whatever the clock says. */
function stampFiles(folder: string): ReadonlyMap<string, bigint> {
  if (!existsSync(folder)) return new Map();
  return new Map(
    readdirSync(folder, { recursive: true, encoding: 'utf8' }).flatMap((path): [string, bigint][] => {
      const file = statSync(join(folder, path), { bigint: true });
      return file.isDirectory() ? [] : [[path.replaceAll(sep, '/'), file.mtimeNs]];
    }),
  );
}

function removeIfEmpty(root: string, path: string): void {
  if (path === '.' || !existsSync(join(root, path)) || readdirSync(join(root, path)).length > 0) return;
  rmdirSync(join(root, path));
  removeIfEmpty(root, dirname(path));
}
