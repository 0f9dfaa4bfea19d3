import { existsSync, statSync } from 'node:fs';
import { readTree } from '../load/read-tree.ts';

/** What lies in an output folder, and what of it is newer than a moment. */
export interface FolderFacts {
  readonly files: number;
  readonly bytes: number;
  /** HTML files. */
  readonly pages: number;
  /** The HTML files of entries, and their bytes: of the same kind however many there are. */
  readonly entryPages: number;
  readonly entryBytes: number;
  /** Files written since the moment, and their bytes. */
  readonly writtenFiles: number;
  readonly writtenBytes: number;
}

/**
 * Counts the files below a folder; `entries` are the paths of the entries' pages, and `since` is a time in milliseconds as
 * files carry it. A folder that is missing is empty.
 */
export function measureFolder(folder: string, entries: ReadonlySet<string>, since: number): FolderFacts {
  const found = (existsSync(folder) ? readTree(folder) : []).map((path) => {
    const { size, mtimeMs } = statSync(`${folder}/${path}`);
    return { path, size, isNew: mtimeMs >= since };
  });
  const sum = (list: typeof found): number => list.reduce((bytes, { size }) => bytes + size, 0);
  const ofEntries = found.filter(({ path }) => entries.has(path));
  const written = found.filter(({ isNew }) => isNew);
  return {
    files: found.length,
    bytes: sum(found),
    pages: found.filter(({ path }) => path.endsWith('.html')).length,
    entryPages: ofEntries.length,
    entryBytes: sum(ofEntries),
    writtenFiles: written.length,
    writtenBytes: sum(written),
  };
}
