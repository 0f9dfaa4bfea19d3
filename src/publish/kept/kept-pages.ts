import { readFileSync } from 'node:fs';
import { crc32 } from 'node:zlib';
import { printedPathOf } from '../../site/current-edition.ts';
import type { KeptFolder } from './kept-folder.ts';

/** A page of the last output, or a file that is made like one. */
export interface KeptPage {
  readonly content: Uint8Array;
  /** Whether search finds it. */
  readonly isIndexed: boolean;
}

/** The pages of the last output, as far as they would come out the same. */
export interface KeptPages {
  /** A page for which everything that was read is as it was, by its file. Waits for printed files if it tells of them. */
  find(file: string): Promise<KeptPage | undefined>;
  /** Keeps a page for the next build, with the names of what was read for it. */
  keep(file: string, page: KeptPage, reads: ReadonlySet<string>): void;
  /** When all pages are made. */
  save(): void;
}

/** Where the pages of the last output stand, and what is known of them. */
export interface KeptPagesPlace {
  readonly kept: KeptFolder;
  /** The folder of the last output. */
  readonly folder: string;
  readonly printed: Promise<unknown>;
}

/** Opens the last output. A page that somebody has changed since is not found. */
export function openKeptPages({ kept, folder, printed }: KeptPagesPlace): KeptPages {
  const results = kept.open<{ readonly digest: string; readonly isIndexed: boolean }>('pages');
  return {
    async find(file) {
      if (results.readsOf(file)?.some((name) => printedPathOf(name) !== undefined) === true) await printed;
      const known = results.find(file);
      const content = known === undefined ? undefined : readIfThere(`${folder}/${file}`);
      return known === undefined || content === undefined || digestOf(content) !== known.digest
        ? undefined
        : { content, isIndexed: known.isIndexed };
    },
    keep(file, { content, isIndexed }, reads) {
      results.keep(file, { digest: digestOf(content), isIndexed }, reads);
    },
    save: () => results.save(),
  };
}

/** Tells a page that somebody has changed from one that nobody has. */
const digestOf = (content: Uint8Array): string => `${content.length} ${crc32(content)}`;

function readIfThere(path: string): Buffer | undefined {
  try {
    return readFileSync(path);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  }
}
