import { mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { encodeText } from '../site/encode-text.ts';

/** Writes files into a folder in which earlier ones may stand. */
export interface FileWriter {
  /**
   * Writes a file, and the folders above it; `path` is relative to the folder. One of the same name is written over, or left
   * as it is if it has the same content already.
   */
  write(path: string, content: string | Uint8Array): void;
  /** The content of a file that was written. */
  read(path: string): Uint8Array;
  /** The paths of the files that were left as they were. */
  readonly left: ReadonlySet<string>;
}

/** A writer for the files of a folder. */
export function createFileWriter(folder: string): FileWriter {
  const left = new Set<string>();
  /** The folders that were written to, and whether files of an earlier output may stand there. */
  const folders = new Map<string, 'new' | 'earlier'>();
  const openFolder = (path: string): 'new' | 'earlier' => {
    const known = folders.get(path) ?? (mkdirSync(path, { recursive: true }) === undefined ? 'earlier' : 'new');
    folders.set(path, known);
    return known;
  };
  return {
    left,
    read: (path) => readFileSync(`${folder}/${path}`),
    write(path, content) {
      // What joins paths would take apart those of thousands of files.
      const file = `${folder}/${path}`;
      const bytes = typeof content === 'string' ? encodeText(content) : content;
      if (openFolder(file.slice(0, file.lastIndexOf('/'))) === 'earlier' && holds(file, bytes)) {
        left.add(path);
        return;
      }
      left.delete(path);
      writeFileSync(file, bytes);
    },
  };
}

function holds(file: string, bytes: Uint8Array): boolean {
  const found = statSync(file, { throwIfNoEntry: false });
  return found?.size === bytes.length && readFileSync(file).equals(bytes);
}
