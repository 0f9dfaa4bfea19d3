import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { createIndex } from 'pagefind';
import { readTree } from '../../load/read-tree.ts';
import { encodeText } from '../../site/encode-text.ts';
import { finishIndex, isUnused, type FinishedIndex } from './finish-index.ts';

/** The search index of the pages in one language, in the making. */
export interface LanguageIndex {
  /** Takes a page; `file` is its path from the site's root. Pages are read while others are rendered. */
  add(file: string, html: string): void;
  /** Takes a page as an earlier index had it, if that was in the same place; whether it was. */
  addKept(file: string): boolean;
  /**
   * Writes the index of all pages that were added, or leaves the earlier one if it had the same.
   * @throws when Pagefind could not read the pages, or cannot write.
   */
  write(): Promise<FinishedIndex>;
  /** The folder that the index is written to. */
  readonly output: string;
}

/** Parts of pages that are no words of the edition, wherever they stand, as far as they were not cut out before. */
const passedOver = ['nav', 'svg', 'button', 'template', 'noscript', '.eyebrow', '.label', '.notice', '.step-number', '.term-note'];

/** So many pages are handed over in one folder: Pagefind reads these on all cores, and single pages on one. */
const batchSize = 120;

/** As `write` leaves it beside the index. */
interface KeptIndex {
  readonly pages: number;
  readonly finished: FinishedIndex;
}

/** Begins the index of a language. Pages wait in `folder` until Pagefind reads them, and stay there for the next index. */
export function createLanguageIndex(folder: string): LanguageIndex {
  const [output, record] = [join(folder, 'index'), join(folder, 'index.json')];
  const pageFolder = (batch: number): string => join(folder, 'pages', String(batch));
  let begun: ReturnType<typeof begin> | undefined;
  let count = 0;
  let isAsBefore = true;
  let waiting = new Set<string>();
  /** Folders of pages that Pagefind is not given as long as the index may stay as it is. */
  const held: string[] = [];
  let read = Promise.resolve<readonly string[]>([]);
  const take = (file: string): void => {
    count += 1;
    waiting.add(file);
    if (waiting.size === batchSize) closeBatch();
  };
  const closeBatch = (): void => {
    const path = pageFolder(Math.ceil(count / batchSize) - 1);
    for (const file of readTree(path)) if (!waiting.has(file)) rmSync(join(path, file));
    waiting = new Set();
    held.push(path);
    if (!isAsBefore) handOver();
  };
  const handOver = (): void => {
    for (const path of held.splice(0)) {
      begun ??= begin();
      const [index, before] = [begun, read];
      // One after another: Pagefind numbers pages in the order in which they come.
      read = before.then(async (errors) => [...errors, ...(await (await index).addDirectory({ path })).errors]);
      // Told when the index is written.
      read.catch(() => undefined);
    }
  };
  const placeOf = (file: string): string => `${pageFolder(Math.floor(count / batchSize))}/${file}`;
  return {
    output,
    add(file, html) {
      const path = placeOf(file);
      if (!existsSync(path) || readFileSync(path, 'utf8') !== html) {
        mkdirSync(path.slice(0, path.lastIndexOf('/')), { recursive: true });
        writeFileSync(path, encodeText(html));
        isAsBefore = false;
      }
      take(file);
    },
    addKept(file) {
      const isThere = existsSync(placeOf(file));
      if (isThere) take(file);
      return isThere;
    },
    async write() {
      if (waiting.size > 0) closeBatch();
      const kept = isAsBefore ? readRecord(record) : undefined;
      if (kept?.pages === count) return kept.finished;
      rmSync(record, { force: true });
      rmSync(output, { recursive: true, force: true });
      handOver();
      const index = await (begun ??= begin());
      refuse(await read);
      // Not writeFiles: Pagefind 1.5 answers before the last of its files are whole on the disk.
      const { errors, files } = await index.getFiles();
      refuse(errors);
      for (const { path, content } of files) {
        if (isUnused(path)) continue;
        const file = join(output, path);
        mkdirSync(dirname(file), { recursive: true });
        writeFileSync(file, content);
      }
      await index.deleteIndex();
      const finished = await finishIndex(output);
      writeFileSync(record, JSON.stringify({ pages: count, finished } satisfies KeptIndex));
      return finished;
    },
  };
}

function readRecord(path: string): KeptIndex | undefined {
  if (!existsSync(path)) return undefined;
  const kept: KeptIndex = JSON.parse(readFileSync(path, 'utf8'));
  return kept;
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
