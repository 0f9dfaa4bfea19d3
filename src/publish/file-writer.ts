import { mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Writes files into a folder in which earlier ones may stand. */
export interface FileWriter {
  /**
   * Writes a file, and the folders above it; `path` is relative to the folder. One of the same name is written over, or left
   * as it is if it has the same content already.
   */
  write(path: string, content: string | Uint8Array): void;
  /** The paths of the files that were left as they were. */
  readonly left: ReadonlySet<string>;
}

/** A writer for the files of a folder. */
export function createFileWriter(folder: string): FileWriter {
  const left = new Set<string>();
  const folders = new Set<string>();
  const makeFolder = (path: string): void => {
    if (!folders.has(path)) mkdirSync(path, { recursive: true });
    folders.add(path);
  };
  return {
    left,
    write(path, content) {
      const file = join(folder, path);
      const bytes = Buffer.from(content);
      if (holds(file, bytes)) {
        left.add(path);
        return;
      }
      left.delete(path);
      makeFolder(dirname(file));
      writeFileSync(file, bytes);
    },
  };
}

function holds(file: string, bytes: Buffer): boolean {
  const found = statSync(file, { throwIfNoEntry: false });
  return found?.size === bytes.length && readFileSync(file).equals(bytes);
}
