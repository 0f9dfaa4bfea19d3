import { existsSync, statSync } from 'node:fs';
import { readTree } from '../load/read-tree.ts';

/** What lies in an output folder, and what of it is newer than a moment. */
export interface FolderFacts {
  readonly files: number;
  readonly bytes: number;
  /** HTML files. */
  readonly pages: number;
  readonly pageBytes: number;
  /** Files written since the moment, and their bytes. */
  readonly writtenFiles: number;
  readonly writtenBytes: number;
}

/** Counts the files below a folder; `since` is a time in milliseconds as files carry it. A folder that is missing is empty. */
export function measureFolder(folder: string, since: number): FolderFacts {
  const found = (existsSync(folder) ? readTree(folder) : []).map((path) => {
    const { size, mtimeMs } = statSync(`${folder}/${path}`);
    return { size, isPage: path.endsWith('.html'), isNew: mtimeMs >= since };
  });
  const sum = (list: typeof found): number => list.reduce((bytes, { size }) => bytes + size, 0);
  const pages = found.filter(({ isPage }) => isPage);
  const written = found.filter(({ isNew }) => isNew);
  return {
    files: found.length,
    bytes: sum(found),
    pages: pages.length,
    pageBytes: sum(pages),
    writtenFiles: written.length,
    writtenBytes: sum(written),
  };
}
