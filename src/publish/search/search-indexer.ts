import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { close, createIndex } from 'pagefind';
import { readTree } from '../../load/read-tree.ts';

/** A search index in the making. */
export interface SearchIndexer {
  /** Takes a page to be found; `file` is its path from the site's root. Pages are read while others are rendered. */
  add(file: string, html: string): void;
  /** Takes a page as an earlier indexer had it, if that was in the same place; whether it was. */
  addKept(file: string): boolean;
  /**
   * Writes the index of all pages that were added.
   * @throws when Pagefind could not read the pages, or cannot write.
   */
  write(folder: string): Promise<void>;
  /** Ends Pagefind, which is a process of its own: whoever began an index calls this in any case. */
  close(): Promise<void>;
}

/** Parts of pages that are no words of the edition, wherever they stand. */
const passedOver = ['nav', 'svg', 'button', 'template', 'noscript', '.eyebrow', '.label', '.notice', '.step-number', '.term-note'];

/** So many pages are handed over in one folder: Pagefind reads these on all cores, and single pages on one. */
const batchSize = 120;

/** Begins a search index; pages wait in `folder` until Pagefind reads them, and stay there for the next. */
export function createSearchIndexer(folder: string): SearchIndexer {
  let begun: ReturnType<typeof begin> | undefined;
  let count = 0;
  let waiting = new Set<string>();
  let read = Promise.resolve<readonly string[]>([]);
  const batch = (): string => join(folder, String(Math.floor(count / batchSize)));
  const take = (file: string): void => {
    count += 1;
    waiting.add(file);
    if (count % batchSize === 0) handOver(join(folder, String(count / batchSize - 1)));
  };
  const handOver = (path: string): void => {
    for (const file of readTree(path)) if (!waiting.has(file)) rmSync(join(path, file));
    waiting = new Set();
    begun ??= begin();
    const [index, before] = [begun, read];
    // One after another: Pagefind numbers pages in the order in which they come.
    read = before.then(async (errors) => [...errors, ...(await (await index).addDirectory({ path })).errors]);
    // Told when the index is written.
    read.catch(() => undefined);
  };
  return {
    add(file, html) {
      const path = `${batch()}/${file}`;
      mkdirSync(path.slice(0, path.lastIndexOf('/')), { recursive: true });
      writeFileSync(path, html);
      take(file);
    },
    addKept(file) {
      const isThere = existsSync(`${batch()}/${file}`);
      if (isThere) take(file);
      return isThere;
    },
    async write(output) {
      if (waiting.size > 0) handOver(batch());
      const index = await (begun ??= begin());
      refuse(await read);
      // Not writeFiles: Pagefind 1.5 answers before the last of its files are whole on the disk.
      const { errors, files } = await index.getFiles();
      refuse(errors);
      for (const { path, content } of files) {
        const file = join(output, path);
        mkdirSync(dirname(file), { recursive: true });
        writeFileSync(file, content);
      }
      await index.deleteIndex();
    },
    async close() {
      await close();
    },
  };
}

async function begin() {
  const { index, errors } = await createIndex({ rootSelector: 'html', excludeSelectors: passedOver, keepIndexUrl: false });
  refuse(errors);
  if (index === undefined) throw new Error('the search index could not be begun');
  return index;
}

function refuse(errors: readonly string[]): void {
  if (errors.length > 0) throw new Error(`the search index could not be made: ${errors.join('; ')}`);
}
